import type { PortReport } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import type { LevelRecord } from '../level/level-inputs';
import type { PlacedReport } from './placed-reports';

/** Years up to the last of the record that count as late. */
const lateYears = 3;

/** The finding: how many reports of lost draught, cargo or access there are, and how many are of the last three years. */
export function portReportsTitle(reports: readonly PlacedReport[], { annual }: LevelRecord, words: Words): string {
  const lost = reports.filter(({ group }) => group === 'lost');
  const from = (annual.points.at(-1)?.year ?? 2025) - lateYears + 1;
  return words('portReports.title', {
    count: String(lost.length),
    first: String(Math.floor(lost[0]?.date.x ?? from)),
    late: String(lost.filter(({ date }) => date.x >= from).length),
    year: String(from),
  });
}

/** What marks mean, how many reports are named, and that the level is not the only cause. */
export function portReportsNotes(
  named: number,
  reports: readonly PortReport[],
  placed: readonly PlacedReport[],
  words: Words,
): string {
  return [
    words('portReports.notes.marks'),
    words('portReports.notes.named', {
      named: String(named),
      all: String(reports.length),
      undated: String(reports.length - placed.length),
    }),
    words('portReports.notes.cause'),
  ].join(' ');
}
