import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { projectionOfRuns } from './levels-by-year.fixture';
import { tallyTogether } from './tally-together';

const startYear = 2025;
const recorded = [-3, -1, -4, -2, -5];
const record = recorded.map((levelMetres, i) => ({ year: startYear - recorded.length + i, levelMetres }));

test('two levels count together, the second felt a year late', () => {
  // By hand: below −1.5 m in 2025 run 1 (−2), in 2026 both; below −2.5 m a year before: in 2024 all (−5), in 2025 none.
  const group = [
    { levelMetres: -1.5, lagYears: 0 },
    { levelMetres: -2.5, lagYears: 1 },
  ];
  const runs = [
    [-2, -2],
    [-1, -4],
  ];
  const [tallies] = tallyTogether(projectionOfRuns(2025, runs), record, [group]);
  expect([...tallies!]).toEqual([0, 1, 1, 0, 2, 0]);
});

test('tallies are those of comparing every run with every level of a group, equal ones and other lags among them', () => {
  const metres = fc.integer({ min: -6, max: 0 });
  const lines = fc.array(fc.array(metres, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  const level = fc.record({ levelMetres: metres, lagYears: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(lines, fc.array(fc.array(level, { maxLength: 5 }), { maxLength: 3 }), (runs, groups) => {
      const tallies = tallyTogether(projectionOfRuns(2025, runs), record, groups);
      const at = (run: readonly number[], row: number) => (row < 0 ? recorded[recorded.length + row]! : run[row]!);
      for (const [g, group] of groups.entries()) {
        const passed = (run: readonly number[], row: number) =>
          group.filter(({ levelMetres, lagYears }) => at(run, row - lagYears) < levelMetres).length;
        const expected = [0, 1, 2, 3, 4, 5].flatMap((row) =>
          Array.from({ length: group.length + 1 }, (_, n) => runs.filter((run) => passed(run, row) === n).length),
        );
        expect([...tallies[g]!]).toEqual(expected);
      }
    }),
  );
});

test('years asked for alone are tallied as among all', () => {
  const lines = [
    [-2, -3, -1, -4, -5, -1],
    [-1, -1, -6, -2, -3, -3],
  ];
  const group = [
    { levelMetres: -1.5, lagYears: 0 },
    { levelMetres: -2.5, lagYears: 2 },
  ];
  const [all] = tallyTogether(projectionOfRuns(2025, lines), record, [group]);
  const [some] = tallyTogether(projectionOfRuns(2025, lines), record, [group], [2025, 2029]);
  expect([...some!]).toEqual([...all!.slice(0, 3), ...all!.slice(4 * 3, 5 * 3)]);
});

test('a year that the record lacks is refused', () => {
  const group = [{ levelMetres: -2, lagYears: 6 }];
  expect(() => tallyTogether(projectionOfRuns(2025, [[-1]]), record, [group])).toThrow(Refusal);
});
