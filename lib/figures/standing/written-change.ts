import { formatChange, formatLength } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';

/** Way of a change as its written number has it; `unknown` where there is no number. */
type Direction = 'up' | 'down' | 'flat' | 'unknown';

/** A change in words: which way, and by how much without a sign (empty where unknown). */
export type WrittenChange = { readonly way: Direction; readonly size: string };

/**
 * Write a change of level, m, so that word and number cannot disagree: the way is read from the written sign,
 * and what rounds to 0.00 m (or 0.0 ft) is flat.
 */
export function writeChange(metres: number | null, units: Units): WrittenChange {
  if (metres === null) return { way: 'unknown', size: '' };
  const signed = formatChange(metres, units);
  const way = signed.startsWith('+') ? 'up' : signed.startsWith('\u2212') ? 'down' : 'flat';
  return { way, size: formatLength(Math.abs(metres), units) };
}
