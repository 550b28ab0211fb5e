import type { Layer, Role } from '../layer';
import { midYear } from '../level/level-inputs';
import type { StateCounts, StateStep } from './decline-states';
import type { YearStates } from './year-states';

/** States from the axis upward; the darker, the less a place carries. */
export const stackedStates = ['cut off', 'part', 'full'] as const;
export type StackedState = (typeof stackedStates)[number];

const opacities: { readonly [State in StackedState]: number } = { 'cut off': 0.5, part: 0.24, full: 0.07 };

/** One state as an area: points along x with its lower and upper edge, in places. */
export type StateArea = {
  readonly state: StackedState;
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
};

/** Stack the steps of the decline: every step has its two ends, so that edges stand upright. */
export function declineAreas(steps: readonly StateStep[]): readonly StateArea[] {
  return stackedStates.map((state) => ({
    state,
    points: steps.flatMap((step) => [step.from, step.to].map((x) => ({ x, ...edges(step, state) }))),
  }));
}

/** Stack the averages over the runs by year. */
export function yearAreas({ years, expected }: YearStates): readonly StateArea[] {
  return stackedStates.map((state) => ({
    state,
    points: years.map((year, i) => {
      const counts = {
        full: expected.full[i] ?? 0,
        part: expected.part[i] ?? 0,
        'cut off': expected['cut off'][i] ?? 0,
      };
      return { x: midYear(year), ...edges(counts, state) };
    }),
  }));
}

/** The areas filled, with a line between neighbours. */
export function areaLayers(areas: readonly StateArea[], role: Role): readonly Layer[] {
  const fills = areas.map(
    ({ state, points }): Layer => ({
      kind: 'band',
      id: `area-${state}`,
      role,
      points,
      paint: 'ports',
      opacity: opacities[state],
    }),
  );
  const lines = areas
    .filter(({ state }) => state !== 'full')
    .map(
      ({ state, points }): Layer => ({
        kind: 'line',
        id: `edge-${state}`,
        role,
        points: points.map(({ x, high }) => ({ x, y: high })),
        paint: 'ports',
        width: state === 'cut off' ? 2 : 1,
      }),
    );
  return [...fills, ...lines];
}

/** What lies between the states in 9 in 10 runs in the year looked at, with the average as a dot. */
export function yearMark(states: YearStates, year: number): readonly Layer[] {
  const i = states.years.indexOf(year);
  if (i < 0) return [];
  const x = midYear(year);
  return [
    {
      kind: 'whisker',
      id: 'runs-cut-off',
      role: 'model',
      items: [{ x, low: states.cutOffLow[i] ?? 0, high: states.cutOffHigh[i] ?? 0 }],
      paint: 'model',
      width: 2.5,
    },
    {
      kind: 'mark',
      id: 'average-cut-off',
      role: 'model',
      shape: 'dot',
      points: [{ x, y: states.expected['cut off'][i] ?? 0 }],
      paint: 'model',
      size: 4,
    },
  ];
}

/** How many the pinned scenario has cut off, as a dashed line. */
export function pinnedLine({ years, expected }: YearStates): Layer {
  return {
    kind: 'line',
    id: 'pinned-cut-off',
    role: 'pinned',
    points: years.map((year, i) => ({ x: midYear(year), y: expected['cut off'][i] ?? null })),
    paint: 'pinned',
    width: 1.75,
    dash: '5 3',
  };
}

function edges(counts: StateCounts, state: StackedState): { readonly low: number; readonly high: number } {
  const below = stackedStates.slice(0, stackedStates.indexOf(state)).reduce((sum, other) => sum + counts[other], 0);
  return { low: below, high: below + counts[state] };
}
