import { type LevelLadder, passedAt } from './level-ladder';
import { type LevelsByYear, levelOf } from './levels-by-year';

/**
 * Go through years and count for every run the levels of a ladder that it lies below. All counts come in one array, which
 * the next year overwrites: memory that is new costs more than what is computed in it.
 */
export function* levelsPassed(levels: LevelsByYear, ladder: LevelLadder): Generator<Uint16Array> {
  const { runs, middle } = levels;
  const passed = new Uint16Array(runs);
  for (let row = 0; row < middle.length; row++) {
    for (let run = 0; run < runs; run++) passed[run] = passedAt(ladder, levelOf(levels, row, run));
    yield passed;
  }
}
