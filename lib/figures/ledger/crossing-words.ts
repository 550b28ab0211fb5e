import type { CrossingYears } from '@/lib/model/crossings/crossing-years';
import type { Words } from '@/lib/words/catalogue';
import {
  decimalsIn,
  formatLevel,
  formatLevelNumber,
  formatLevelRange,
  type LevelDisplay,
  lengthIn,
} from '@/lib/words/format-level';
import { formatNumber, withUnit } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import { ledgerWindow } from './ledger-layout';
import type { LedgerRow } from './ledger-row';

/** When a threshold is crossed, in a few words: the year in half of the runs, before it a bound, after it its range. */
export type CrossingWords = { readonly lead: string | null; readonly year: string; readonly range: string | null };

/**
 * Say when a threshold is crossed: passed, at the line, a median year with its range, or after 2100. Of an upper bound it
 * is said that the true year may be earlier.
 */
export function crossingWords(row: LedgerRow, words: Words, isUpperBound = false): CrossingWords {
  const { standing, passedYear, first } = row;
  if (standing === 'at the line') return { lead: null, year: words('ledger.atLine'), range: null };
  if (standing === 'passed')
    return {
      lead: null,
      year: passedYear === null ? words('ledger.passedBefore') : words('ledger.passed', { year: String(passedYear) }),
      range: isUpperBound ? words('ledger.orEarlier') : null,
    };
  const after = words('ledger.after', { year: String(ledgerWindow.to) });
  const open = isUpperBound ? words('ledger.orEarlier') : null;
  if (first === null || first.p05 === null) return { lead: null, year: after, range: open };
  if (first.p50 === null)
    return { lead: null, year: after, range: open ?? words('ledger.early', { year: String(first.p05) }) };
  return {
    lead: isUpperBound ? words('ledger.by') : null,
    year: String(first.p50),
    range: words('ledger.range', { range: yearRange(first, words) }),
  };
}

/** Write the years of 5 and 95 % of the runs: `2031–2061`, `2031–after 2100`, or one year where all runs agree. */
export function yearRange({ p05, p95 }: Pick<CrossingYears, 'p05' | 'p95'>, words: Words): string {
  const write = (year: number | null) =>
    year === null ? words('ledger.after', { year: String(ledgerWindow.to) }) : String(year);
  return formatRange(write(p05), write(p95));
}

/** Say when a threshold is crossed in one text. */
export function crossingSentence(row: LedgerRow, words: Words): string {
  const { year, range } = crossingWords(row, words);
  return range === null ? year : `${year} ${range}`;
}

type Levels = Pick<LedgerRow, 'levelMetres' | 'levelLowMetres' | 'levelHighMetres'>;

/** Write the level of a threshold with what is not known of it: `−29.54 ± 0.30 m`, or best, low and high. */
export function levelWithDoubt(row: Levels, display: LevelDisplay, words: Words): string {
  const { levelMetres, levelLowMetres, levelHighMetres } = row;
  const [down, up] = [levelMetres - levelLowMetres, levelHighMetres - levelMetres];
  if (Math.abs(down - up) < 0.005) {
    const number = formatLevelNumber(levelMetres, display, 2);
    const doubt = formatNumber(lengthIn(display.units, up), decimalsIn(display.units, 2));
    return withUnit(words('ledger.plusMinus', { level: number, doubt }), display.units);
  }
  return words('ledger.band', {
    level: formatLevel(levelMetres, display, 1),
    range: formatLevelRange(levelLowMetres, levelHighMetres, display, 1),
  });
}
