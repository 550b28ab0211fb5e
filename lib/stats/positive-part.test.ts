import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positivePart, unitPart } from './positive-part';

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
const nearUnit = fc.double({ noNaN: true, min: -2, max: 3 });

// Witness: comparison. Both are exact, so nothing is tolerated; added to 0 since −0 is 0.

test('the positive part is the larger of the number and nothing', () => {
  fc.assert(
    fc.property(number, (x) => {
      expect(positivePart(x) + 0).toBe(Math.max(0, x) + 0);
    }),
  );
});

test('the unit part is the number held between 0 and 1', () => {
  fc.assert(
    fc.property(fc.oneof(number, nearUnit), (x) => {
      expect(unitPart(x) + 0).toBe(Math.min(1, Math.max(0, x)) + 0);
    }),
  );
});
