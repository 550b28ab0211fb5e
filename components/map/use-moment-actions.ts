'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useScenarioActions } from '@/components/scenario/scenario-provider';
import type { Scenario } from '@/lib/scenario/scenario';

/** The year on the map, or the level that stands instead of it. */
export type MomentChange = Partial<Pick<Scenario, 'year' | 'level'>>;

/** As long as every slider of the page rests before its place is one step of history, ms. */
const restMilliseconds = 350;

/** Move the year or level of the map: `follow` while a slider is held, which settles once it rests; `settle` at once. */
export function useMomentActions(): {
  readonly follow: (change: MomentChange) => void;
  readonly settle: (change: MomentChange) => void;
} {
  const { move, settle } = useScenarioActions();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  return useMemo(
    () => ({
      follow: (change) => {
        move(change);
        clearTimeout(rest.current);
        rest.current = setTimeout(() => settle(change), restMilliseconds);
      },
      settle: (change) => {
        clearTimeout(rest.current);
        settle(change);
      },
    }),
    [move, settle],
  );
}
