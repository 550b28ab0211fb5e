import { formatShortMonth } from '@/lib/words/format-month';
import { midMonth, midYear } from '../level/level-inputs';

/** Where a report stands in time: a place on the axis of years, and whether a month or only a year is known. */
export type ReportDate = { readonly x: number; readonly precision: 'month' | 'year'; readonly text: string };

/**
 * Read the date of a report as printed: a day, a month, a year, a half of a year (`2025 H1`) or two years (`2016–2017`,
 * at their middle). Null where undated or written otherwise.
 */
export function reportDate(date: string | null): ReportDate | null {
  if (date === null) return null;
  const [, month, day] = /^(\d{4}-\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (month !== undefined) {
    const within = day === undefined ? 0 : (Number(day) - 15.5) / 366;
    return { x: midMonth(month) + within, precision: 'month', text: formatShortMonth(month) };
  }
  const [, year, half] = /^(\d{4})(?: H([12]))?$/.exec(date) ?? [];
  if (year !== undefined) {
    const x = half === undefined ? midYear(Number(year)) : Number(year) + (half === '1' ? 0.25 : 0.75);
    return { x, precision: 'year', text: date };
  }
  const [, from, to] = /^(\d{4})–(\d{4})$/.exec(date) ?? [];
  if (from === undefined || to === undefined) return null;
  return { x: (Number(from) + Number(to) + 1) / 2, precision: 'year', text: date };
}
