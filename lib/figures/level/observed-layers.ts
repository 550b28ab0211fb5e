import type { Layer } from '../layer';
import { type LevelRecord, type LevelView, midMonth, midYear } from './level-inputs';

/** Level of 1977, the old minimum, m BHS; null if the record lacks that year. */
export function low1977Metres(record: LevelRecord): number | null {
  return record.annual.points.find((point) => point.year === 1977)?.levelMetres ?? null;
}

/**
 * The record, from the back to the front: the 1977 minimum, satellite months, the uncertainty of the annual means
 * (two standard errors either side), their line, crosses on values in doubt, rings on estimates.
 */
export function observedLayers(record: LevelRecord, view: LevelView): readonly Layer[] {
  const inWindow = (x: number) => x >= view.from && x <= view.to + 1;
  const annual = record.annual.points.filter((point) => inWindow(midYear(point.year)));
  const monthly = record.altimetry.points.filter((point) => inWindow(midMonth(point.month)));
  const doubtful = [
    ...annual
      .filter((point) => point.flag !== null && point.kind !== 'estimate')
      .map((point) => ({ x: midYear(point.year), y: point.levelMetres })),
    ...monthly
      .filter((point) => point.flag !== null)
      .map((point) => ({ x: midMonth(point.month), y: point.levelMetres })),
  ];
  const estimates = annual.filter((point) => point.kind === 'estimate');
  const low = low1977Metres(record);
  const close = view.to - view.from < 40;
  return [
    ...(low === null
      ? []
      : [
          {
            kind: 'rule',
            id: 'low-1977',
            role: 'context',
            axis: 'y',
            at: low,
            paint: 'faint',
            width: 1,
            dash: '1 3',
          } as const,
        ]),
    {
      kind: 'line',
      id: 'satellites',
      role: 'observed',
      points: withGaps(monthly.map((point) => ({ x: midMonth(point.month), y: point.levelMetres }))),
      paint: 'satellite',
      width: close ? 1.25 : 0.8,
    },
    {
      kind: 'band',
      id: 'gauge-uncertainty',
      role: 'observed',
      points: annual.map((point) => ({
        x: midYear(point.year),
        low: point.levelMetres - 2 * point.uncertaintyMetres,
        high: point.levelMetres + 2 * point.uncertaintyMetres,
      })),
      paint: 'ink',
      opacity: 0.16,
    },
    {
      kind: 'line',
      id: 'gauges',
      role: 'observed',
      points: annual.map((point) => ({ x: midYear(point.year), y: point.levelMetres })),
      paint: 'ink',
      width: close ? 2.25 : 1.75,
    },
    {
      kind: 'mark',
      id: 'doubtful',
      role: 'observed',
      shape: 'cross',
      points: doubtful,
      paint: 'alarm',
      size: close ? 3.5 : 2,
    },
    {
      kind: 'mark',
      id: 'estimates',
      role: 'observed',
      shape: 'ring',
      points: estimates.map((point) => ({ x: midYear(point.year), y: point.levelMetres })),
      paint: 'ink',
      size: 3.5,
    },
  ];
}

/** Break a monthly line where a month is missing. */
function withGaps(points: readonly { x: number; y: number }[]): readonly { x: number; y: number | null }[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    const gap = before !== undefined && point.x - before.x > 1.5 / 12;
    return gap ? [{ x: (point.x + before.x) / 2, y: null }, point] : [point];
  });
}
