import type { PublishedProjection } from '@/lib/domain/projection';
import type { AnnualLevel } from '@/lib/domain/series';

/** What a dated forecast said, and what the sea did, m BHS. */
export type JudgedForecast = {
  readonly statement: PublishedProjection;
  readonly from: { readonly year: number; readonly levelMetres: number };
  readonly to: { readonly year: number; readonly low: number; readonly central: number; readonly high: number };
  /** The last observed year that the forecast speaks of. */
  readonly observed: { readonly year: number; readonly levelMetres: number };
  /** What the forecast gives for that year: its end, or the straight way there. */
  readonly expected: { readonly low: number; readonly high: number };
  /** Observed less the nearer edge of what was expected, m; 0 inside. */
  readonly missMetres: number;
  readonly verdict: 'failed' | 'contradicted so far' | 'not contradicted so far' | 'met';
};

/** A miss below this is within the swing of single years and the differences between series, m. */
const toleranceMetres = 0.3;

/**
 * Hold a forecast of a level or a change against the annual record. A forecast whose year has not come is held against
 * the straight line from its start to its end, a forecast of a lasting range against the range.
 * Null where it has no start, no end, or no number.
 */
export function judgeForecast(statement: PublishedProjection, annual: readonly AnnualLevel[]): JudgedForecast | null {
  const level = (year: number) => annual.find((point) => point.year === year)?.levelMetres;
  const startYear = statement.baseYear ?? firstYearIn(statement.published);
  const start = startYear === null ? undefined : level(startYear);
  const last = annual.at(-1);
  const { endYear } = statement;
  if (startYear === null || start === undefined || last === undefined || endYear === null) return null;
  const base = statement.quantity === 'change' ? (statement.baseLevelMetres ?? start) : 0;
  const low = statement.lowMetres ?? statement.centralMetres;
  const high = statement.highMetres ?? statement.centralMetres;
  if (low === null || high === null) return null;
  const to = {
    year: endYear,
    low: base + low,
    high: base + high,
    central: base + (statement.centralMetres ?? (low + high) / 2),
  };
  const year = Math.min(endYear, last.year);
  const observed = { year, levelMetres: level(year) ?? last.levelMetres };
  const share = statement.kind === 'range' ? 1 : (year - startYear) / (endYear - startYear);
  const expected = { low: start + share * (to.low - start), high: start + share * (to.high - start) };
  const missMetres = missOf(observed.levelMetres, expected);
  const missed = Math.abs(missMetres) > toleranceMetres;
  const due = endYear <= last.year;
  const verdict = due ? (missed ? 'failed' : 'met') : missed ? 'contradicted so far' : 'not contradicted so far';
  return { statement, from: { year: startYear, levelMetres: start }, to, observed, expected, missMetres, verdict };
}

function missOf(level: number, { low, high }: { low: number; high: number }): number {
  const [least, most] = [Math.min(low, high), Math.max(low, high)];
  return level < least ? level - least : level > most ? level - most : 0;
}

function firstYearIn(text: string): number | null {
  const found = /\d{4}/.exec(text);
  return found === null ? null : Number(found[0]);
}
