import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { levelShares } from './level-shares';
import { projectionOfRuns } from './levels-by-year.fixture';
import { putOff } from './put-off';

const metres = fc.integer({ min: -9, max: 0 });
const before = fc.array(metres, { minLength: 6, maxLength: 14 });
const lines = fc.array(fc.array(metres, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 5 });

test('an event that follows its crossing has the shares that a search of the late sea finds, run by run', () => {
  fc.assert(
    fc.property(before, lines, metres, fc.integer({ min: 0, max: 5 }), (recorded, runs, levelMetres, lagYears) => {
      const startYear = 2025;
      const record = recorded.map((level, i) => ({ year: startYear - recorded.length + i, levelMetres: level }));
      const recordFrom = record[0]!.year;
      const firstYear = Math.max(startYear - 4, recordFrom);
      const lateFirstYear = Math.max(startYear - 4, recordFrom + lagYears);
      const projection = projectionOfRuns(2025, runs);
      const [shares] = levelShares(projection, [levelMetres], record, firstYear);
      const late = putOff(shares!, record, { levelMetres, lagYears, startYear, firstYear, lateFirstYear });

      /** Whether the sea was below so many years before a year, looked up in the record or the run. */
      const isLate = (run: readonly number[], year: number) => {
        const felt = year - lagYears;
        return (felt < startYear ? recorded[felt - recordFrom]! : run[felt - startYear]!) < levelMetres;
      };
      const share = (of: (run: readonly number[]) => boolean) => runs.filter(of).length / runs.length;
      const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
      const end = startYear + 12;
      expect([...late.below]).toEqual(range(startYear, end).map((year) => share((run) => isLate(run, year))));
      expect([...late.firstBy]).toEqual(
        range(startYear, end).map((year) => share((run) => range(startYear, year + 1).some((one) => isLate(run, one)))),
      );
      expect([...late.lastingBy]).toEqual(
        range(lateFirstYear, end - 4).map((year) =>
          share((run) =>
            range(lateFirstYear, year + 1).some((from) => range(from, from + 5).every((one) => isLate(run, one))),
          ),
        ),
      );
    }),
  );
});

test('a year that the record lacks is refused', () => {
  const [shares] = levelShares(projectionOfRuns(2025, [[-29, -30, -30, -30, -30, -30]]), [-29.5], [], 2025);
  const of = { levelMetres: -29.5, lagYears: 1, startYear: 2025, firstYear: 2025, lateFirstYear: 2025 };
  expect(() => putOff(shares!, [], of)).toThrow(Refusal);
});
