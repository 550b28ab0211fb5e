import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from './exp';
import { log } from './log';

// Witness: Math.exp and Math.log of this engine, which may differ from the truth by a unit in the last place.
const relative = 5e-16;

test('exp is that of the engine to two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(relative);
    }),
    { numRuns: 1000 },
  );
  expect(exp(0)).toBe(1);
});

test('log is that of the engine to two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(relative * Math.max(Math.abs(Math.log(x)), 1e-300));
    }),
    { numRuns: 1000 },
  );
  expect(log(1)).toBe(0);
});

test('these bits are the same in every engine', () => {
  expect([exp(-0.025), exp(1.5), log(0.05), log(1e-9)]).toEqual([
    0.9753099120283326, 4.4816890703380645, -2.995732273553991, -20.72326583694641,
  ]);
});
