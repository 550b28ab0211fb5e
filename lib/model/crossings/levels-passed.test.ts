import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelLadder } from './level-ladder';
import { levelsOfRuns } from './levels-by-year.fixture';
import { levelsPassed } from './levels-passed';

/** Count the levels that lie above a single run, year by year. */
function countsOf(line: readonly number[], levels: readonly number[]): readonly number[] {
  const counts: number[] = [];
  // All years come in one array: each is read before the next.
  for (const [count] of levelsPassed(levelsOfRuns([line]), levelLadder(levels))) counts.push(count ?? 0);
  return counts;
}

test('a run that rises again passes back over the levels', () => {
  // By hand: below −28 m alone; below all; back above −30.5 m; back above all.
  expect(countsOf([-29.2, -31, -29.9, -27], [-28, -30.5, -29.5])).toEqual([1, 3, 2, 0]);
});

test('counts are those of comparing every year with every level', () => {
  const level = fc.double({ min: -40, max: -25, noNaN: true });
  fc.assert(
    fc.property(fc.array(level, { maxLength: 8 }), fc.array(level, { minLength: 1, maxLength: 20 }), (levels, line) => {
      expect(countsOf(line, levels)).toEqual(line.map((at) => levels.filter((one) => at < one).length));
    }),
  );
});
