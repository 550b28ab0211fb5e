import { Refusal } from '@/lib/domain/refusal';
import { defaultLocale, type Locale } from './locale';

const monthNames = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Locale, readonly string[]>;

const shortMonthNames = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const satisfies Record<Locale, readonly string[]>;

/** Write a month, `2026-02`, as `February 2026`. No `Date` and so no time zone comes between. */
export function formatMonth(month: string, locale: Locale = defaultLocale): string {
  const { year, index } = parsed(month);
  return `${monthNames[locale][index]} ${year}`;
}

/** Write a month, `2026-02`, as `Feb 2026`, for places with little room. */
export function formatShortMonth(month: string, locale: Locale = defaultLocale): string {
  const { year, index } = parsed(month);
  return `${shortMonthNames[locale][index]} ${year}`;
}

/** Write a day, `2026-11-24`, as `24 November 2026`. */
export function formatDay(day: string, locale: Locale = defaultLocale): string {
  const found = /^(\d{4}-\d{2})-(\d{2})$/.exec(day);
  const dayOfMonth = Number(found?.[2]);
  if (!found?.[1] || !(dayOfMonth >= 1 && dayOfMonth <= 31)) {
    throw new Refusal('day', `cannot be read: '${day}'`, 'a day such as 2026-11-24');
  }
  return `${dayOfMonth} ${formatMonth(found[1], locale)}`;
}

/** Write a span of years, `1921–2025`; one year where both are the same. Years are never grouped. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function parsed(month: string): { year: string; index: number } {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const index = Number(number) - 1;
  if (year === undefined || !(index >= 0 && index <= 11)) {
    throw new Refusal('month', `cannot be read: '${month}'`, 'a month such as 2026-02');
  }
  return { year, index };
}
