import { Refusal } from '@/lib/domain/refusal';
import type { AnnualLevel, LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import { doubtfulMonthsOf, type MonthStanding, monthStandingOf } from './month-standing';
import { type Rank, rankOfLast } from './rank';

/** Change of the annual mean from a year to the last one, m, negative for a fall; null where that year is missing. */
export type ChangeSince = { readonly fromYear: number; readonly metres: number | null };

/** Where the sea stands, in numbers: levels in m BHS, changes in m. */
export type Standing = {
  /** The last annual mean; its `kind` says whether it is an estimate. */
  readonly last: AnnualLevel;
  readonly rank: Rank;
  /** Against the low of 1977; null where that year is missing. */
  readonly against1977Metres: number | null;
  readonly overOneYear: ChangeSince;
  readonly overFiveYears: ChangeSince;
  readonly overTenYears: ChangeSince;
  /** Change over ten years from end to end, divided by ten, cm a year; null where its first year is missing. */
  readonly tenYearRateCmPerYear: number | null;
  /** Null where the record does not reach beyond 2006. */
  readonly since2006: ChangeSince | null;
  /** Since the highest year after 1977, the first of equals; null where the record does not reach beyond 1977. */
  readonly sincePeak: ChangeSince | null;
  /** The latest satellite month free of doubt, or null. */
  readonly month: MonthStanding | null;
  /** Satellite months later than that, all in doubt. */
  readonly doubtfulMonths: readonly MonthlyLevel[];
};

/** Say in numbers where the sea stands, from ascending series; throws `Refusal` where no year is on record. */
export function standingOf(annual: LevelSeries<AnnualLevel>, altimetry: LevelSeries<MonthlyLevel>): Standing {
  const last = annual.points.at(-1);
  if (last === undefined) throw new Refusal(`series ${annual.id}`, 'holds no year', 'at least one annual mean');
  const since = (fromYear: number): ChangeSince => {
    const from = annual.points.find(({ year }) => year === fromYear);
    return { fromYear, metres: from === undefined ? null : last.levelMetres - from.levelMetres };
  };
  const overTenYears = since(last.year - 10);
  const peak = peakAfter1977(annual.points);
  return {
    last,
    rank: rankOfLast(annual.points, last),
    against1977Metres: since(1977).metres,
    overOneYear: since(last.year - 1),
    overFiveYears: since(last.year - 5),
    overTenYears,
    tenYearRateCmPerYear: overTenYears.metres === null ? null : overTenYears.metres * 10,
    since2006: last.year > 2006 ? since(2006) : null,
    sincePeak: peak === null ? null : since(peak.year),
    month: monthStandingOf(altimetry),
    doubtfulMonths: doubtfulMonthsOf(altimetry),
  };
}

function peakAfter1977(points: readonly AnnualLevel[]): AnnualLevel | null {
  let peak: AnnualLevel | null = null;
  for (const point of points) {
    if (point.year > 1977 && (peak === null || point.levelMetres > peak.levelMetres)) peak = point;
  }
  return peak;
}
