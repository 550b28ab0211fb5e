import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relief } from './packed-relief.fixture';
import { isSea, waterAt, waterKinds } from './water-at';

const level = fc.double({ min: -55.9, max: -20.1, noNaN: true });

/** The cell at a place. */
function cellAt(latitude: number, longitude: number): number {
  return Math.floor((48 - latitude) / 0.02) * 500 + Math.floor((longitude - 46) / 0.02);
}

describe('the water at a level', () => {
  it('leaves the Ural Furrow behind its sill, and the deep basins in the sea', () => {
    const furrow = cellAt(46, 51.2);
    expect(isSea(relief, furrow, -31.3)).toBe(true);
    // The sill of the facts lies at −31.35 ± 0.7 m.
    expect(waterAt(relief, -31.4)[furrow]).toBe(waterKinds.cutOff);
    expect(waterAt(relief, -45)[furrow]).toBe(waterKinds.dry);
    expect(waterAt(relief, -50)[cellAt(38.5, 51)]).toBe(waterKinds.sea);
  });

  it('never stands in Kara-Bogaz-Gol, which has no relief, nor on Baku', () => {
    const water = waterAt(relief, -20.1);
    expect(water.every((kind, cell) => kind === waterKinds.dry || relief.noData[cell] === 0)).toBe(true);
    expect(relief.noData.reduce((sum, cell) => sum + cell, 0)).toBe(9745);
  });

  it('of the sea lies below the level, and all of it was there when the level was higher', () => {
    fc.assert(
      fc.property(level, level, (one, other) => {
        const [high, low] = [Math.max(one, other), Math.min(one, other)];
        const [before, after] = [waterAt(relief, high), waterAt(relief, low)];
        after.forEach((kind, cell) => {
          if (kind === waterKinds.sea && before[cell] !== waterKinds.sea) throw new Error(`cell ${cell} joined`);
          if (kind !== waterKinds.dry && relief.elevationDecimetres[cell]! > low * 10 + 1e-6) {
            throw new Error(`cell ${cell} is wet above the level`);
          }
        });
      }),
      { numRuns: 8 },
    );
  });
});
