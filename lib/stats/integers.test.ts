import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greater, lesser } from './integers';

test('of two whole numbers that differ by less than 2³¹, they give what Math.min and Math.max do', () => {
  const whole = fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(lesser(a, b)).toBe(Math.min(a, b) + 0);
      expect(greater(a, b)).toBe(Math.max(a, b) + 0);
    }),
  );
});
