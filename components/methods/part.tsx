import type { ReactNode } from 'react';
import { createWords } from '@/lib/words/catalogue';
import type { methods } from '@/lib/words/messages/methods';

const words = createWords();

export type PartId = keyof (typeof methods)['parts'];

/** A part of the methods page under its heading. */
export function Part({ id, children }: { id: PartId; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words(`methods.parts.${id}`)}</h2>
      {children}
    </section>
  );
}
