import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLastingYears } from './lasting-years';

test('the first five years in a row are those that a search year by year finds', () => {
  const line = fc.array(fc.integer({ min: -9, max: 0 }), { minLength: 12, maxLength: 12 });
  const level = fc.integer({ min: -9, max: 1 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(level, { maxLength: 5 }), (lines, levels) => {
      const years = Array.from({ length: 12 }, (_, row) => Float64Array.from(lines, (run) => run[row]!));
      const counts = countLastingYears(levels, years, lines.length, 8);
      const begins = (run: readonly number[], of: number) =>
        Array.from({ length: 8 }, (_, row) => row).find((row) => run.slice(row, row + 5).every((at) => at < of));
      for (const [k, of] of levels.entries())
        expect([...counts[k]!]).toEqual(
          Array.from({ length: 8 }, (_, row) => lines.filter((run) => begins(run, of) === row).length),
        );
    }),
  );
});
