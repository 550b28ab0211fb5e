import type { Words } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { formatRange } from '@/lib/words/format-range';
import type { StateCounts } from './decline-states';
import type { YearStates } from './year-states';

/** The finding: how many places load fully, in part or not at all today, and how many not at all in the year looked at. */
export function portStatesTitle(
  today: StateCounts,
  known: number,
  states: YearStates,
  year: number,
  short: boolean,
  words: Words,
): string {
  const ahead = cutOffIn(states, year);
  return words(short ? 'portStates.titleShort' : 'portStates.title', {
    known: String(known),
    full: String(today.full),
    part: String(today.part),
    cut: today['cut off'] === 0 ? 'none' : String(today['cut off']),
    outlook: ahead === null ? 'none' : ahead.average,
    year: String(year),
    range: ahead?.range ?? '',
  });
}

/** Every wording the title may take, with numbers as wide as they come. */
export function portStatesTitles(known: number, short: boolean, words: Words): readonly string[] {
  const values = { known: String(known), full: '8', part: '8', year: '2100', range: '8–9' };
  return ['none', '8'].flatMap((cut) =>
    ['none', '8.8'].map((outlook) =>
      words(short ? 'portStates.titleShort' : 'portStates.title', { ...values, cut, outlook }),
    ),
  );
}

/** How many are cut off in a year of the projection: the average in words, and 9 in 10 runs; null in the record. */
export function cutOffIn(
  { years, expected, cutOffLow, cutOffHigh }: YearStates,
  year: number,
): { readonly average: string; readonly range: string } | null {
  const i = years.indexOf(year);
  if (i < 1) return null;
  return {
    average: written(expected['cut off'][i] ?? 0),
    range: formatRange(String(cutOffLow[i]), String(cutOffHigh[i])),
  };
}

/** An average with one decimal, never written as none where some run has one. */
function written(average: number): string {
  return average > 0 && average < 0.05 ? '<0.1' : formatNumber(average, 1);
}
