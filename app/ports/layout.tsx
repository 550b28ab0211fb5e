import type { ReactNode } from 'react';
import { PortWords } from '@/components/ports/port-words';

/** The frame of the pages of ports: their words, which no other page carries. */
export default function PortsLayout({ children }: { children: ReactNode }) {
  return <PortWords>{children}</PortWords>;
}
