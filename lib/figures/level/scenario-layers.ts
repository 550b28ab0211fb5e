import type { Projection } from '@/lib/model/projection';
import type { BandLayer, Layer, LineLayer } from '../layer';
import { type LevelRuns, midYear } from './level-inputs';

/**
 * The scenario as a fan, from the back to the front: the pinned one as outlines, then 5–95 %, 17–83 %,
 * the median, and the central line (dashed: an assumption, not a quantile).
 */
export function scenarioLayers(runs: LevelRuns): readonly Layer[] {
  const { projection, pinned } = runs;
  return [
    ...(pinned === null ? [] : pinnedLayers(pinned)),
    fan('band-5-95', projection, projection.bands.p05, projection.bands.p95, 0.16),
    fan('band-17-83', projection, projection.bands.p17, projection.bands.p83, 0.24),
    { ...through('median', projection, projection.bands.p50), role: 'model', paint: 'model', width: 2 },
    { ...through('central', projection, projection.central), role: 'model', paint: 'modelText', width: 1, dash: '4 3' },
  ];
}

function pinnedLayers(pinned: Projection): readonly Layer[] {
  const edge = { role: 'pinned', paint: 'pinned', width: 1, dash: '2 2' } as const;
  return [
    { ...through('pinned-5', pinned, pinned.bands.p05), ...edge },
    { ...through('pinned-95', pinned, pinned.bands.p95), ...edge },
    { ...through('pinned-median', pinned, pinned.bands.p50), role: 'pinned', paint: 'pinned', width: 1.75 },
  ];
}

function fan(id: string, projection: Projection, low: Float64Array, high: Float64Array, opacity: number): BandLayer {
  const points = projection.years.map((year, i) => ({ x: midYear(year), low: low[i] ?? 0, high: high[i] ?? 0 }));
  return { kind: 'band', id, role: 'model', points, paint: 'model', opacity };
}

function through(id: string, projection: Projection, levels: Float64Array): Pick<LineLayer, 'kind' | 'id' | 'points'> {
  return { kind: 'line', id, points: projection.years.map((year, i) => ({ x: midYear(year), y: levels[i] ?? null })) };
}
