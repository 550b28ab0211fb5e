import type { Words } from '@/lib/words/catalogue';
import { formatLength } from '@/lib/words/format-length';
import { formatLevel, type LevelDisplay, type Units } from '@/lib/words/format-level';
import { formatMonth } from '@/lib/words/format-month';
import { formatQuantity } from '@/lib/words/format-number';
import { seasonOf } from './season';
import type { Standing } from './standing';
import { type WrittenChange, writeChange } from './written-change';

/** The latest sound month with its season, and what its place in the year means for its level. */
export function monthSentence({ month }: Standing, display: LevelDisplay, words: Words): string {
  if (month === null) return words('standing.noMonth');
  const usual = writeDeparture(month.departureMetres, display.units);
  const change = writeChange(month.changeMetres, display.units);
  return words('standing.month', {
    month: formatMonth(month.latest.month),
    season: seasonOf(month.latest.month),
    usual: usual.way,
    departure: usual.size,
    level: formatLevel(month.latest.levelMetres, display),
    zero: display.datum.id,
    datum: words(`datum.${display.datum.id}`),
    way: change.way,
    size: change.size,
    before: formatMonth(month.monthBefore),
  });
}

/** The months in doubt at the end of the series, or null where there is none. */
export function doubtSentence({ doubtfulMonths }: Standing, words: Words): string | null {
  const [first] = doubtfulMonths;
  const last = doubtfulMonths.at(-1);
  if (first === undefined || last === undefined) return null;
  return words('standing.doubt', {
    count: doubtfulMonths.length,
    first: formatMonth(first.month),
    last: formatMonth(last.month),
    passes: first.passes === 1 ? 'single' : 'several',
  });
}

/** Write a usual departure, m, to the nearest centimetre or tenth of a foot. */
function writeDeparture(metres: number | null, units: Units): WrittenChange {
  const change = writeChange(metres, units);
  if (metres === null || change.way === 'flat') return change;
  const size = units === 'm' ? formatQuantity(Math.abs(metres) * 100, 'cm') : formatLength(Math.abs(metres), units);
  return { way: change.way, size };
}
