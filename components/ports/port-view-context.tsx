'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useCalmLive } from '@/components/live/use-followed-live';
import { useLatePart } from '@/components/places/use-late-part';
import type { PortView } from './port-view';

type Shown = { readonly portId: string; readonly view: PortView; readonly isFirst: boolean };

const PortViewContext = createContext<Shown | null>(null);
const loadView = () => import('./port-view');

/** What the scenario of the page makes of a port, for the parts below; first that of the default scenario. */
export function PortViewProvider({
  portId,
  first,
  children,
}: {
  portId: string;
  first: PortView;
  children: ReactNode;
}) {
  const live = useCalmLive();
  const part = useLatePart(loadView);
  const shown = useMemo<Shown>(() => {
    if (live === null || part === null) return { portId, view: first, isFirst: true };
    return { portId, view: part.portView(portId, live.scenario, live.runs, live.context), isFirst: false };
  }, [live, part, portId, first]);
  return <PortViewContext value={shown}>{children}</PortViewContext>;
}

/** The port of the page under its scenario. */
export function usePortView(): Shown {
  const shown = useContext(PortViewContext);
  if (shown === null) throw new Error('a part of a port is outside its page');
  return shown;
}

/** What hides the words of the default scenario while a link with one of its own is being read. */
export function firstWords({ isFirst }: Pick<Shown, 'isFirst'>): { 'data-first-words'?: '' } {
  return isFirst ? { 'data-first-words': '' } : {};
}
