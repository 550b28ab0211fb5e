import { describe, expect, it } from 'vitest';
import { decimetresOf, heldLevel, levelsOf } from './level-in-relief';
import { relief } from './packed-relief.fixture';

describe('a level in the relief', () => {
  it('may stand a decimetre inside the clipped ends, −56 and −20 m', () => {
    expect(levelsOf(relief)).toEqual({ lowestMetres: -55.9, highestMetres: -20.1 });
    expect([-60, -29.2, -3].map((level) => heldLevel(relief, level))).toEqual([-55.9, -29.2, -20.1]);
  });

  it('keeps its fractions of a decimetre, without the noise of binary numbers', () => {
    // In binary numbers 0.1 · 323 · 10 is 323.00000000000006.
    expect(decimetresOf(relief, -0.1 * 323)).toBe(-323);
    expect(decimetresOf(relief, -29.237)).toBe(-292.37);
  });
});
