import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelLadder } from './level-ladder';
import { levelsOfRuns } from './levels-by-year.fixture';
import { levelsPassed } from './levels-passed';

/** Count the levels that lie above runs, year by year. */
function countsOf(lines: readonly (readonly number[])[], levels: readonly number[]): readonly number[] {
  return [...levelsPassed(levelsOfRuns(lines), levelLadder(levels))];
}

test('a run that rises again passes back over the levels', () => {
  // By hand: below −28 m alone; below all; back above −30.5 m; back above all.
  expect(countsOf([[-29.2, -31, -29.9, -27]], [-28, -30.5, -29.5])).toEqual([1, 3, 2, 0]);
});

test('the runs of a year stand together, and equal levels are one step', () => {
  expect(
    countsOf(
      [
        [-29, -31],
        [-30, -32],
      ],
      [-30.5, -29.5, -30.5],
    ),
  ).toEqual([0, 1, 2, 2]);
});

test('counts are those of comparing every year with every level', () => {
  const level = fc.double({ min: -40, max: -25, noNaN: true });
  const levels = fc.uniqueArray(level, { maxLength: 8 });
  fc.assert(
    fc.property(levels, fc.array(level, { minLength: 1, maxLength: 20 }), (steps, line) => {
      expect(countsOf([line], steps)).toEqual(line.map((at) => steps.filter((one) => at < one).length));
    }),
  );
});
