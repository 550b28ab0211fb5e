'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/components/scenario/more-words';
import { portPages } from '@/lib/words/messages/port-pages';

const topics = { en: { portPages } };

/** The sentences that pages of ports need in the browser. */
export function PortWords({ children }: { children: ReactNode }) {
  return <MoreWords topics={topics}>{children}</MoreWords>;
}
