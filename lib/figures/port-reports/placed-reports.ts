import type { PortReport } from '@/lib/domain/port';
import { type LevelRecord, midMonth, midYear } from '../level/level-inputs';
import { type ReportDate, reportDate } from './report-date';

/** What a report tells, by its kind: that ships carry or reach less, that something was dug or opened, or something else. */
export type ReportGroup = 'lost' | 'dug' | 'other';

const lost = ['access lost', 'capacity loss', 'closure', 'draught limit', 'emergency', 'light loading'];
const dug = ['dredging', 'reopening'];

/** Tell what a report tells by its kind. */
export function groupOf({ kind }: Pick<PortReport, 'kind'>): ReportGroup {
  if (lost.includes(kind)) return 'lost';
  return dug.includes(kind) ? 'dug' : 'other';
}

/** A dated report on the level of its time (m BHS). */
export type PlacedReport = {
  readonly report: PortReport;
  readonly group: ReportGroup;
  readonly date: ReportDate;
  readonly levelMetres: number;
};

/** Place dated reports on the record, in order of time; undated ones, and those outside the record, are left out. */
export function placeReports(reports: readonly PortReport[], record: LevelRecord): readonly PlacedReport[] {
  return reports
    .flatMap((report): PlacedReport[] => {
      const date = reportDate(report.date);
      const levelMetres = date === null ? null : levelAt(date, record);
      return date === null || levelMetres === null ? [] : [{ report, group: groupOf(report), date, levelMetres }];
    })
    .toSorted((a, b) => a.date.x - b.date.x);
}

/** Level of a month by satellite, of a year by gauge; between two annual means, and where a month is missing, between. */
function levelAt({ x, precision }: ReportDate, { annual, altimetry }: LevelRecord): number | null {
  const months = altimetry.points.map(({ month, levelMetres }) => ({ x: midMonth(month), levelMetres }));
  const years = annual.points.map(({ year, levelMetres }) => ({ x: midYear(year), levelMetres }));
  return (precision === 'month' ? between(months, x, 0.2) : null) ?? between(years, x, 1.01) ?? between(months, x, 0.2);
}

type At = { readonly x: number; readonly levelMetres: number };

/** Interpolate between neighbours that are no farther apart than `gap`; null outside or in a gap. */
function between(points: readonly At[], x: number, gap: number): number | null {
  const i = points.findIndex((point) => point.x >= x);
  const [before, after] = [points[i - 1], points[i]];
  if (after === undefined) return null;
  if (before === undefined || after.x - before.x > gap) return after.x - x < 0.05 ? after.levelMetres : null;
  const share = (x - before.x) / (after.x - before.x);
  return before.levelMetres + share * (after.levelMetres - before.levelMetres);
}
