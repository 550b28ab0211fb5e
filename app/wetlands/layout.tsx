import type { ReactNode } from 'react';
import { SiteWords } from '@/components/wetlands/site-words';

/** The frame of the pages of wetland sites: their words, which no other page carries. */
export default function WetlandsLayout({ children }: { children: ReactNode }) {
  return <SiteWords>{children}</SiteWords>;
}
