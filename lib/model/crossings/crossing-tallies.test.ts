import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyCrossings } from './crossing-tallies';
import { levelLadder } from './level-ladder';
import { levelsOfRuns } from './levels-by-year.fixture';
import { levelsPassed } from './levels-passed';
import { sharesOfTallies } from './shares-of-tallies';

test('years below, first years and the first five in a row are those that a search year by year finds', () => {
  const line = fc.array(fc.integer({ min: -9, max: 0 }), { minLength: 12, maxLength: 12 });
  const level = fc.integer({ min: -9, max: 1 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(level, { maxLength: 5 }), (lines, levels) => {
      const ladder = levelLadder(levels);
      const width = ladder.descending.length;
      const passed = levelsPassed(levelsOfRuns(lines), ladder);
      const { now, ever, lasting } = tallyCrossings(passed, lines.length, width, 4);
      /** Share of runs that have, by each of the years, begun as many years in a row below; counted one by one. */
      const begun = (of: number, from: number, inARow: number) =>
        Array.from({ length: 8 }, (_, row) => {
          const begins = (run: readonly number[]) =>
            Array.from({ length: row + 1 }, (__, at) => run.slice(from + at, from + at + inARow)).some((some) =>
              some.every((at) => at < of),
            );
          return lines.filter(begins).length / lines.length;
        });
      const below = sharesOfTallies(ladder, now, lines.length, 12);
      const firstBy = sharesOfTallies(ladder, ever.subarray(4 * width), lines.length, 8);
      const lastingBy = sharesOfTallies(ladder, lasting.subarray(4 * width), lines.length, 8);
      for (const [k, of] of levels.entries()) {
        const isBelow = (row: number) => lines.filter((line) => line[row]! < of).length / lines.length;
        expect([...below[k]!]).toEqual(Array.from({ length: 12 }, (_, row) => isBelow(row)));
        expect([...firstBy[k]!]).toEqual(begun(of, 4, 1));
        expect([...lastingBy[k]!]).toEqual(begun(of, 0, 5));
      }
    }),
  );
});
