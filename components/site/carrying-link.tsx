'use client';

import type { MouseEvent, ReactNode } from 'react';

/** A link to another page of the site that carries the scenario of this one along. */
export function CarryingLink({
  href,
  className,
  children,
}: {
  href: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const carry = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = `${href}${window.location.search}`;
  };
  return (
    <a href={href} className={className} onClick={carry} onAuxClick={carry} onContextMenu={carry}>
      {children}
    </a>
  );
}
