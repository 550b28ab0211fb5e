import type { Basin } from '../basin';
import type { Projection } from '../projection';
import { crossingsOf } from './crossings';

/** The years for which files and pages give probabilities. */
const probabilityYears = [2030, 2035, 2040, 2050, 2075, 2100] as const;

/** A threshold that the sea may cross, m BHS, with its low and high value. */
export type Threshold = {
  readonly assetId: string;
  readonly kind: 'port' | 'wetland' | 'level';
  readonly ruleId: string | null;
  readonly threshold: string;
  readonly levelMetres: number;
  readonly levelLowMetres: number;
  readonly levelHighMetres: number;
  /** Years by which what it stands for follows its crossing; absent where it does at once. */
  readonly lagYears?: number;
};

/** A crossing as files carry it: units in the names, probabilities 0…1, years, null for "after 2100". */
export type CrossingRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Give a row per threshold: passed or at the line, probabilities by year, and the years of first and lasting crossing.
 * Of a threshold with a lag, all columns are those of an event that follows its crossing by so many years; see
 * `crossingsOf`, also for what is thrown.
 */
export function crossingRows(
  projection: Projection,
  basin: Basin,
  thresholds: readonly Threshold[],
): readonly CrossingRow[] {
  const crossings = crossingsOf(
    projection,
    basin,
    thresholds.map(({ levelMetres }) => levelMetres),
    thresholds.map(({ lagYears = 0 }) => lagYears),
  );
  const start = projection.years[0] ?? 0;
  return thresholds.map((threshold, i): CrossingRow => {
    const crossing = crossings[i];
    const below = probabilityYears.map((year) => [`p_below_${year}`, crossing?.below[year - start] ?? null]);
    const firstBy = probabilityYears.map((year) => [`p_first_by_${year}`, crossing?.firstBy?.[year - start] ?? null]);
    return {
      asset_id: threshold.assetId,
      kind: threshold.kind,
      rule_id: threshold.ruleId,
      threshold: threshold.threshold,
      level_m: written(threshold.levelMetres),
      level_low_m: written(threshold.levelLowMetres),
      level_high_m: written(threshold.levelHighMetres),
      passed: crossing?.passedYear ?? null,
      at_line: crossing?.standing === 'at the line',
      ...Object.fromEntries(below),
      ...Object.fromEntries(firstBy),
      first_p05: crossing?.first?.p05 ?? null,
      first_p50: crossing?.first?.p50 ?? null,
      first_p95: crossing?.first?.p95 ?? null,
      lasting_p50: crossing?.lasting?.p50 ?? null,
    };
  });
}

/** A level as files carry it: to a tenth of a millimetre, without the noise of binary fractions. */
function written(levelMetres: number): number {
  return Math.round(levelMetres * 10_000) / 10_000;
}
