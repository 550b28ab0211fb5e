import type { AnnualLevel } from '@/lib/domain/series';
import type { BandLayer, Layer } from '../layer';
import { midYear } from '../level/level-inputs';
import type { PathwayRun } from './pathway-runs';

/** The fan of one pathway from the back to the front: 9 in 10 runs, 2 in 3, the median, then the record. */
export function pathwayLayers(
  { projection }: PathwayRun,
  record: readonly AnnualLevel[],
  bold: number,
): readonly Layer[] {
  const { years, bands } = projection;
  const band = (id: string, low: Float64Array, high: Float64Array, opacity: number): BandLayer => ({
    kind: 'band',
    id,
    role: 'model',
    points: years.map((year, i) => ({ x: midYear(year), low: low[i] ?? 0, high: high[i] ?? 0 })),
    paint: 'model',
    opacity,
  });
  return [
    band('band-5-95', bands.p05, bands.p95, 0.16),
    band('band-17-83', bands.p17, bands.p83, 0.24),
    {
      kind: 'line',
      id: 'median',
      role: 'model',
      points: years.map((year, i) => ({ x: midYear(year), y: bands.p50[i] ?? null })),
      paint: 'model',
      width: bold,
    },
    {
      kind: 'line',
      id: 'observed',
      role: 'observed',
      points: record.map(({ year, levelMetres }) => ({ x: midYear(year), y: levelMetres })),
      paint: 'ink',
      width: bold,
    },
  ];
}
