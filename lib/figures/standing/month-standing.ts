import type { LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import { seasonDepartureMetres } from './season-departure';

/** The latest satellite month that is free of doubt, and what it is held against. */
export type MonthStanding = {
  readonly latest: MonthlyLevel;
  /** The same month a year before, `2025-02`. */
  readonly monthBefore: string;
  /** Change since that month, m; null where it is missing or in doubt. */
  readonly changeMetres: number | null;
  /** Usual departure of this calendar month from the annual mean, m; null where too few years are complete. */
  readonly departureMetres: number | null;
};

/** Find the latest month free of doubt in an ascending series; null if there is none. */
export function monthStandingOf(altimetry: LevelSeries<MonthlyLevel>): MonthStanding | null {
  const sound = altimetry.points.filter(({ flag }) => flag === null);
  const latest = sound.at(-1);
  if (latest === undefined) return null;
  const [year = '', monthOfYear = ''] = latest.month.split('-');
  const monthBefore = `${Number(year) - 1}-${monthOfYear}`;
  const before = sound.find(({ month }) => month === monthBefore);
  return {
    latest,
    monthBefore,
    changeMetres: before === undefined ? null : latest.levelMetres - before.levelMetres,
    departureMetres: seasonDepartureMetres(altimetry, monthOfYear),
  };
}

/** List the months at the end of an ascending series that are in doubt: later than the latest sound one. */
export function doubtfulMonthsOf(altimetry: LevelSeries<MonthlyLevel>): readonly MonthlyLevel[] {
  return altimetry.points.slice(altimetry.points.findLastIndex(({ flag }) => flag === null) + 1);
}
