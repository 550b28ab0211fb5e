'use client';

import { useEffect, useMemo, useRef } from 'react';
import { type ScenarioChange, useScenarioActions } from './scenario-provider';

/** How long a slider rests before its place is one step of history, ms: a run of arrow keys is one step, as is a drag. */
const restMilliseconds = 400;

/** Move the scenario with a slider: `follow` while it is held, which settles once it rests; `settle` at once. */
export type Slide = {
  readonly follow: (change: ScenarioChange) => void;
  readonly settle: (change: ScenarioChange) => void;
};

/** Make what a slider of the scenario does; the same object for the life of the slider. */
export function useSlide(): Slide {
  const { move, letGo, settle } = useScenarioActions();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  return useMemo(
    () => ({
      follow: (change) => {
        move(change);
        clearTimeout(rest.current);
        rest.current = setTimeout(letGo, restMilliseconds);
      },
      settle: (change) => {
        clearTimeout(rest.current);
        settle(change);
      },
    }),
    [move, letGo, settle],
  );
}
