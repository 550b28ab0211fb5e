import type { InflowYear } from '@/lib/domain/series';
import type { Layer } from '../layer';
import { midYear } from '../level/level-inputs';
import { doubtfulYears, meanInflow, meanSpans } from './inflow-record';
import type { ScenarioInflow } from './scenario-inflow';

/** The means as thin rules over their years, then dotted on to the edge, the Volga, all rivers, crosses on values in doubt. */
export function recordLayers(record: readonly InflowYear[], close: boolean): readonly Layer[] {
  const means = Object.entries(meanSpans).flatMap(([name, span]): Layer[] => {
    const at = meanInflow(record, span);
    if (at === null) return [];
    const rule = { kind: 'rule', role: 'observed', axis: 'y', at } as const;
    return [
      { ...rule, id: `mean-${name}-on`, from: span.to + 1, paint: 'faint', width: 1, dash: '1 3' },
      { ...rule, id: `mean-${name}`, from: span.from, to: span.to + 1, paint: 'ink', width: 1 },
    ];
  });
  const line = (of: (point: InflowYear) => number | null) =>
    record.map((point) => ({ x: midYear(point.year), y: of(point) }));
  return [
    ...means,
    {
      kind: 'line',
      id: 'volga',
      role: 'observed',
      points: line(({ volgaKm3 }) => volgaKm3),
      paint: 'satellite',
      width: 1.25,
    },
    {
      kind: 'line',
      id: 'all-rivers',
      role: 'observed',
      points: line(({ allRiversKm3 }) => allRiversKm3),
      paint: 'ink',
      width: close ? 1.5 : 1.75,
    },
    {
      kind: 'mark',
      id: 'doubtful',
      role: 'observed',
      shape: 'cross',
      points: doubtfulYears(record).map(({ year, km3 }) => ({ x: midYear(year), y: km3 })),
      paint: 'alarm',
      size: close ? 2.5 : 3.5,
    },
  ];
}

/** The scenario's rivers: the band of 9 in 10 runs, and the central line before it. */
export function scenarioInflowLayers({ years, low, central, high }: ScenarioInflow): readonly Layer[] {
  return [
    {
      kind: 'band',
      id: 'band-5-95',
      role: 'model',
      points: years.map((year, i) => ({ x: year, low: low[i] ?? 0, high: high[i] ?? 0 })),
      paint: 'model',
      opacity: 0.18,
    },
    {
      kind: 'line',
      id: 'central',
      role: 'model',
      points: years.map((year, i) => ({ x: year, y: central[i] ?? null })),
      paint: 'model',
      width: 2,
    },
  ];
}
