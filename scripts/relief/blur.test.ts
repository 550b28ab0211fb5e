import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blur } from './blur';

it('a blurred surface keeps what is level, and never rises above what it was made from', () => {
  expect([...blur(new Float64Array(12).fill(7), 4, 1)].every((value) => Math.abs(value - 7) < 1e-9)).toBe(true);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }), (values) => {
      const blurred = blur(Float64Array.from(values), 4, 1);
      expect(Math.max(...blurred)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      expect(Math.min(...blurred)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
    }),
  );
});
