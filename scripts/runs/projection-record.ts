import type { FigureContext } from '@/lib/figures/context';
import { type RunRecord, runRecord } from '@/lib/figures/run-record';
import { areaQuantiles } from '@/lib/model/area-quantiles';
import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';

/** A scenario by year as files carry it: the central line and quantiles of the level (m BHS), quantiles of the area. */
export type ProjectionRecord = {
  readonly run: RunRecord;
  readonly years: readonly number[];
  readonly level_m: Readonly<Record<'deterministic' | 'p05' | 'p17' | 'p50' | 'p83' | 'p95', readonly number[]>>;
  readonly area_km2: Readonly<Record<'p05' | 'p50' | 'p95', readonly number[]>>;
};

/** Write down a projection by year. */
export function projectionRecord(projection: Projection, scenario: Scenario, context: FigureContext): ProjectionRecord {
  const { bands, central, years } = projection;
  const area = areaQuantiles(projection, context.basin);
  return {
    run: runRecord(scenario, context),
    years,
    level_m: {
      deterministic: [...central],
      p05: [...bands.p05],
      p17: [...bands.p17],
      p50: [...bands.p50],
      p83: [...bands.p83],
      p95: [...bands.p95],
    },
    area_km2: { p05: [...area.p05], p50: [...area.p50], p95: [...area.p95] },
  };
}
