import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, sine } from './sine';

describe('the sine of our own', () => {
  it('agrees with that of the engine to 1e-10 between −180° and 180°', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (degrees) => {
        expect(Math.abs(sine(degrees) - Math.sin((degrees * Math.PI) / 180))).toBeLessThan(1e-10);
      }),
    );
  });

  it('gives the cosine of a latitude', () => {
    // cos 60° = 1/2, cos 45° = √½.
    expect(cosine(60)).toBeCloseTo(0.5, 10);
    expect(cosine(45)).toBeCloseTo(Math.SQRT1_2, 10);
  });
});
