'use client';

import type { ReactNode } from 'react';
import { MoreWords } from '@/components/scenario/more-words';
import { wetlandPages } from '@/lib/words/messages/wetland-pages';

const topics = { en: { wetlandPages } };

/** The sentences that pages of wetland sites need in the browser. */
export function SiteWords({ children }: { children: ReactNode }) {
  return <MoreWords topics={topics}>{children}</MoreWords>;
}
