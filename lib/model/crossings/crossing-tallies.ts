import { countPassed, type LevelLadder } from './level-ladder';

/** Years in a row below a level that make its crossing last. */
export const lastingYears = 5;

/**
 * How many runs have passed exactly 0, 1 … all levels of a ladder, year after year: at any time so far, and for five years
 * in a row that have ended so far.
 */
export type CrossingTallies = { readonly ever: Uint32Array; readonly lasting: Uint32Array };

/**
 * Tally what runs cross. `years` gives the levels (m BHS) of all `runs` in each of `rows` years; from `firstRow` on they
 * count as first crossings, while five years in a row may begin before. One pass serves all levels: each run keeps the
 * most levels that it has passed, and in five years it has passed as many as in the year in which it passed fewest.
 */
export function tallyCrossings(
  ladder: LevelLadder,
  years: Iterable<Float64Array>,
  runs: number,
  rows: number,
  firstRow: number,
): CrossingTallies {
  const width = ladder.descending.length;
  const ever = new Uint32Array(rows * width);
  const lasting = new Uint32Array(rows * width);
  const room = () => new Uint16Array(runs);
  const [now, before, most, mostLasting] = [room(), room(), room(), room()];
  // Five years are this one, the pair before it and the pair before that.
  let [pair, midPair, olderPair] = [room(), room(), room()];
  let row = 0;
  for (const levels of years) {
    countPassed(ladder, levels, now);
    if (row >= firstRow) raise(most, now, ever, row * width);
    raiseLasting(mostLasting, now, pair, olderPair, lasting, row * width);
    // What is now the year before makes the next pair, in the room of the one that has served.
    [olderPair, midPair, pair] = [midPair, pair, olderPair];
    pairUp(pair, before, now);
    before.set(now);
    row++;
  }
  return { ever, lasting };
}

/*
 * Runs scatter, so a processor would guess every other comparison of them wrong, which costs more than all else here:
 * `d & (d >> 31)` is a difference where it is negative and 0 where it is not, without a branch.
 */

/** Raise `most` to `now` where that is more, and tally it from a place on. */
function raise(most: Uint16Array, now: Uint16Array, tally: Uint32Array, from: number): void {
  for (let run = 0; run < now.length; run++) {
    const rest = most[run]! - now[run]!;
    const more = most[run]! - (rest & (rest >> 31));
    most[run] = more;
    tally[from + more]!++;
  }
}

/** Raise `most` to the fewest levels of this year and two pairs of years, where that is more, and tally it. */
function raiseLasting(
  most: Uint16Array,
  now: Uint16Array,
  pair: Uint16Array,
  olderPair: Uint16Array,
  tally: Uint32Array,
  from: number,
): void {
  for (let run = 0; run < now.length; run++) {
    const ofPairs = olderPair[run]! - pair[run]!;
    const four = pair[run]! + (ofPairs & (ofPairs >> 31));
    const ofFour = four - now[run]!;
    const five = now[run]! + (ofFour & (ofFour >> 31));
    const rest = most[run]! - five;
    const more = most[run]! - (rest & (rest >> 31));
    most[run] = more;
    tally[from + more]!++;
  }
}

/** Write the fewer levels of two years. */
function pairUp(pair: Uint16Array, before: Uint16Array, now: Uint16Array): void {
  for (let run = 0; run < now.length; run++) {
    const rest = before[run]! - now[run]!;
    pair[run] = now[run]! + (rest & (rest >> 31));
  }
}
