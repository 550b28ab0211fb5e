import { moreOf } from './branchless';

/**
 * Give for every run the most levels that it has lain below in any year so far. `years` counts the levels that each run
 * lies below, as `levelsPassed` does. All counts come in one array, which the next year overwrites.
 */
export function* passedSoFar(years: Iterable<Uint16Array>, runs: number): Generator<Uint16Array> {
  const most = new Uint16Array(runs);
  for (const passed of years) {
    moreOf(most, most, passed);
    yield most;
  }
}
