import type { ReactNode } from 'react';

/** A part of the page of a place, with its heading and a target for links. */
export function PlacePart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
