import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasAt } from './areas-at';
import { halfMetres, hypsometryAt, relief } from './packed-relief.fixture';

const level = fc.double({ min: -55.9, max: -20.1, noNaN: true });

describe('the cells below a level', () => {
  it('add up to the connected area of the hypsometry within 0.5 % at every half metre', () => {
    for (const metres of halfMetres) {
      const { seaKm2 } = areasAt(relief, metres);
      // Heights are rounded to a decimetre: largest difference found 0.4 %.
      expect(Math.abs(seaKm2 / hypsometryAt(metres).connected - 1), `${metres} m`).toBeLessThan(0.005);
    }
  });

  it('agree with what the hypsometry counts as cut off', () => {
    for (const metres of [-32, -33, -34, -35]) {
      // Table: 14,986, 10,450, 6,042 and 3,089 km²; within 2 % or 60 km², half a decimetre of this flat bed.
      const { cutOff } = hypsometryAt(metres);
      expect(Math.abs(areasAt(relief, metres).cutOffKm2 - cutOff), `${metres} m`).toBeLessThan(
        Math.max(60, 0.02 * cutOff),
      );
    }
  });

  it('are fewer the lower the sea', () => {
    fc.assert(
      fc.property(level, level, (one, other) => {
        const [high, low] = [areasAt(relief, Math.max(one, other)), areasAt(relief, Math.min(one, other))];
        expect(low.seaKm2).toBeLessThanOrEqual(high.seaKm2);
        expect(low.seaKm2 + low.cutOffKm2).toBeLessThanOrEqual(high.seaKm2 + high.cutOffKm2 + 1e-6);
      }),
      { numRuns: 30 },
    );
  });
});
