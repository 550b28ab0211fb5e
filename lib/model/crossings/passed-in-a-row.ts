import { fewerOf } from './branchless';

/** Years in a row below a level that make its crossing last. */
export const lastingYears = 5;

/**
 * Give for every run the levels that it lies below for five years in a row, by the first of the five: an answer for every
 * year but the last four. `years` counts the levels that each run lies below, as `levelsPassed` does: in five years it
 * lies below as many as in the one that has fewest. All counts come in one array, which the next year overwrites.
 */
export function* passedInARow(years: Iterable<Uint16Array>, runs: number): Generator<Uint16Array> {
  const room = () => new Uint16Array(runs);
  const fewest = room();
  const before = room();
  // Five years are the last, the pair before it and the pair before that: each pair serves twice.
  let [pair, laterPair, earlierPair] = [room(), room(), room()];
  let seen = 0;
  for (const passed of years) {
    if (++seen >= lastingYears) {
      fewerOf(fewest, earlierPair, pair);
      fewerOf(fewest, fewest, passed);
      yield fewest;
    }
    [earlierPair, laterPair, pair] = [laterPair, pair, earlierPair];
    fewerOf(pair, before, passed);
    before.set(passed);
  }
}
