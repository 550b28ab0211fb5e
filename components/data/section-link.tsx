'use client';

import type { MouseEvent, ReactNode } from 'react';

/** A link to a part of another page of the site that carries the scenario of this one along. */
export function SectionLink({ page, section, children }: { page: string; section: string; children: ReactNode }) {
  const carry = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = `${page}${window.location.search}#${section}`;
  };
  return (
    <a href={`${page}#${section}`} onClick={carry} onAuxClick={carry} onContextMenu={carry}>
      {children}
    </a>
  );
}
