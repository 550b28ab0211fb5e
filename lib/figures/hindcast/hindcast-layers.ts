import type { HindcastTest } from '@/lib/model/hindcast/test-hindcast';
import type { Layer, LineLayer } from '../layer';
import { midYear } from '../level/level-inputs';

/** What one panel holds: a test, and beside it the same with the change with warming held. */
export type HindcastPanel = { readonly test: HindcastTest; readonly held: HindcastTest | null };

/** Years and levels of the record over all tests, m BHS. */
export type ObservedLine = readonly { readonly year: number; readonly levelMetres: number }[];

/** One panel: years not seen as a shade, the record (faint outside the test), and the model in front. */
export function hindcastLayers({ test, held }: HindcastPanel, observed: ObservedLine, bold: number): readonly Layer[] {
  const { firstYear, trainedTo, lastYear } = test.period;
  const record = (id: string, from: number, to: number, paint: 'ink' | 'faint', width: number): LineLayer => ({
    kind: 'line',
    id,
    role: 'observed',
    points: observed
      .filter(({ year }) => year >= from && year <= to)
      .map(({ year, levelMetres }) => ({ x: midYear(year), y: levelMetres })),
    paint,
    width,
  });
  return [
    ...(lastYear > trainedTo
      ? [
          {
            kind: 'span',
            id: 'unseen',
            role: 'context',
            axis: 'x',
            from: trainedTo + 1,
            to: lastYear + 1,
            paint: 'rule',
            opacity: 0.35,
          } as const,
        ]
      : []),
    record('record', observed[0]?.year ?? firstYear, observed.at(-1)?.year ?? lastYear, 'faint', 0.75),
    record('observed', firstYear, lastYear, 'ink', bold),
    ...(held === null ? [] : [{ ...modelLine('held', held, bold), dash: '4 3' }]),
    modelLine('model', test, bold),
  ];
}

/** The model does not depend on the scenario, so it is no `model` layer: nothing of it waits for the link. */
function modelLine(id: string, { levels }: HindcastTest, width: number): LineLayer {
  const points = levels.years.map((year, i) => ({ x: midYear(year), y: levels.model[i] ?? null }));
  return { kind: 'line', id, role: 'context', points, paint: 'model', width };
}
