import { mean } from 'd3-array';
import type { LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import { leastSquaresLine } from '@/lib/stats/least-squares';

/** Fewer complete years than this do not tell what is usual. */
const leastYears = 10;

/**
 * How far a calendar month (`02`) usually stands from its annual mean, m, negative below: the mean over the complete
 * years of the satellite series, less the part that the trend from year to year gives an early or late month.
 * A year is complete with twelve months free of doubt; null with fewer than ten of them.
 */
export function seasonDepartureMetres(altimetry: LevelSeries<MonthlyLevel>, monthOfYear: string): number | null {
  const years = completeYears(altimetry);
  if (years.length < leastYears) return null;
  const index = Number(monthOfYear) - 1;
  const raw = mean(years, ({ levels, annual }) => (levels[index] ?? annual) - annual) ?? 0;
  const { slope } = leastSquaresLine(
    years.map(({ year }) => year),
    years.map(({ annual }) => annual),
  );
  return raw - (slope * (index - 5.5)) / 12;
}

type CompleteYear = { readonly year: number; readonly levels: readonly number[]; readonly annual: number };

function completeYears(altimetry: LevelSeries<MonthlyLevel>): readonly CompleteYear[] {
  const levelsOf = new Map<string, number[]>();
  for (const { month, levelMetres, flag } of altimetry.points) {
    if (flag !== null) continue;
    const year = month.slice(0, 4);
    levelsOf.set(year, [...(levelsOf.get(year) ?? []), levelMetres]);
  }
  return [...levelsOf]
    .filter(([, levels]) => levels.length === 12)
    .map(([year, levels]) => ({ year: Number(year), levels, annual: mean(levels) ?? 0 }));
}
