import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsPassed } from './levels-passed';
import { passedInARow } from './passed-in-a-row';
import { passedSoFar } from './passed-so-far';
import { sharesPassed } from './shares-passed';

test('the first five years in a row are those that a search year by year finds', () => {
  const line = fc.array(fc.integer({ min: -9, max: 0 }), { minLength: 12, maxLength: 12 });
  const level = fc.integer({ min: -9, max: 1 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(level, { maxLength: 5 }), (lines, levels) => {
      const years = Array.from({ length: 12 }, (_, row) => Float64Array.from(lines, (run) => run[row]!));
      const inARow = passedInARow(levelsPassed(years, levels, lines.length), lines.length);
      const shares = sharesPassed(levels, passedSoFar(inARow, lines.length), 8);
      const begins = (run: readonly number[], of: number) =>
        Array.from({ length: 8 }, (_, row) => row).find((row) => run.slice(row, row + 5).every((at) => at < of));
      for (const [k, of] of levels.entries())
        expect([...shares[k]!]).toEqual(
          Array.from(
            { length: 8 },
            (_, row) => lines.filter((run) => (begins(run, of) ?? Infinity) <= row).length / lines.length,
          ),
        );
    }),
  );
});
