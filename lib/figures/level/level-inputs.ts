import type { PublishedProjection, YearlyScenario } from '@/lib/domain/projection';
import type { AnnualLevel, LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import type { Projection } from '@/lib/model/projection';
import type { LevelDisplay } from '@/lib/words/format-level';

/** The observations and publications that the level figure draws. */
export type LevelRecord = {
  readonly annual: LevelSeries<AnnualLevel>;
  readonly altimetry: LevelSeries<MonthlyLevel>;
  readonly published: readonly PublishedProjection[];
  readonly kazakhScenarios: readonly YearlyScenario[];
};

/** What the reader chose to see: the years shown, and how levels are written. */
export type LevelView = { readonly from: number; readonly to: number; readonly display: LevelDisplay };

/** The scenario computed, and the one pinned beside it. */
export type LevelRuns = { readonly projection: Projection; readonly pinned: Projection | null };

/** Place of an annual mean on the time axis: the middle of its year. */
export function midYear(year: number): number {
  return year + 0.5;
}

/** Place of a monthly mean on the time axis: the middle of its month. */
export function midMonth(month: string): number {
  return Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 0.5) / 12;
}
