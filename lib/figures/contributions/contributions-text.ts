import type { Words } from '@/lib/words/catalogue';
import { decimalsIn, lengthIn, type Units } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { ContributionsRuns } from './contributions-figure';
import { byFall, type FallRange } from './fall-runs';

/** The finding: the assumption that moves the fall most, and over what span. */
export function contributionsTitle(ranges: readonly FallRange[], units: Units, words: Words): string {
  const effect = ({ low, high }: FallRange) => Math.abs(high.fallMetres - low.fallMetres);
  const [first] = ranges.toSorted((a, b) => effect(b) - effect(a));
  if (first === undefined) return '';
  const [less, more] = byFall(first);
  const write = (metres: number) => formatNumber(lengthIn(units, metres), decimalsIn(units, 1));
  return words('contributions.title', {
    first: words(`contributions.titleNames.${first.id}`),
    range: formatRange(write(less.fallMetres), write(more.fallMetres), units),
  });
}

/** Every wording that the title may take, with numbers as wide as they come. */
export function contributionsTitles(ranges: readonly FallRange[], units: Units, words: Words): readonly string[] {
  const low = { value: 0, fallMetres: -8.8 };
  const high = { value: 0, fallMetres: 28.8 };
  return ranges.map((range) => contributionsTitle([{ ...range, low, high }], units, words));
}

/** What bars and shade are, and what stands behind a prescribed fall. */
export function contributionsNotes(
  { falls, members, seed }: ContributionsRuns,
  mode: 'balance' | 'decline',
  shown: number,
  words: Words,
): string {
  const all = falls.ranges.length;
  return [
    words('contributions.notes.bars'),
    words('contributions.notes.band', { members: formatNumber(members), seed: String(seed) }),
    ...(shown < all ? [words('contributions.notes.rows', { shown: String(shown), all: String(all) })] : []),
    ...(mode === 'decline' ? [words('contributions.notes.decline')] : []),
  ].join(' ');
}
