import type { Words } from '@/lib/words/catalogue';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import { doubtSentence, monthSentence } from './month-sentence';
import type { Rank } from './rank';
import type { Standing } from './standing';
import { type StandingFact, standingFacts } from './standing-facts';
import { writeChange } from './written-change';

/** Where the sea stands, in words: a headline, two or three sentences, and a strip of numbers. */
export type StandingWords = {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly facts: readonly StandingFact[];
};

/** Say where the sea stands in the reader's unit and datum; what is missing is said to be unknown. */
export function standingWords(standing: Standing, display: LevelDisplay, words: Words): StandingWords {
  const doubt = doubtSentence(standing, words);
  return {
    headline: headline(standing, display, words),
    sentences: [
      changeSentence(standing, display, words),
      monthSentence(standing, display, words),
      ...(doubt === null ? [] : [doubt]),
    ],
    facts: standingFacts(standing, display, words),
  };
}

function headline({ last, rank }: Standing, display: LevelDisplay, words: Words): string {
  const year = String(last.year);
  return words('standing.headline', {
    zero: display.datum.id === year ? 'itself' : display.datum.id,
    datum: words(`datum.${display.datum.id}`),
    kind: last.kind,
    level: formatLevel(last.levelMetres, display),
    year,
    rank: words(`standing.rank.${placeOf(rank)}`, {
      first: String(rank.firstYear),
      record: rank.complete ? 'complete' : 'gaps',
      count: String(rank.count),
      others: String(rank.count - 1),
      lower: rank.lower,
    }),
  });
}

/** An extreme is claimed where no other year is as near as the two standard errors. */
function placeOf({ count, lower, higher, indistinct }: Rank) {
  if (count === 1) return 'only';
  if (lower === 0 && higher === 0) return 'level';
  if (lower === 0) return indistinct === 0 ? 'lowest' : 'amongLowest';
  if (higher === 0) return indistinct === 0 ? 'highest' : 'amongHighest';
  return 'between';
}

function changeSentence(standing: Standing, { units }: LevelDisplay, words: Words): string {
  const { last, overTenYears, since2006, sincePeak } = standing;
  const decade = writeChange(overTenYears.metres, units);
  const recent = writeChange(since2006?.metres ?? null, units);
  const peak = writeChange(sincePeak?.metres ?? null, units);
  return words('standing.changes', {
    decade: decade.way,
    decadeSize: decade.size,
    from: String(overTenYears.fromYear),
    year: String(last.year),
    recent: since2006 === null || sincePeak?.fromYear === 2006 ? 'none' : recent.way,
    recentSize: recent.size,
    peak: sincePeak === null ? 'none' : sincePeak.fromYear === last.year ? 'itself' : peak.way,
    peakSize: peak.size,
    peakYear: String(sincePeak?.fromYear ?? ''),
  });
}
