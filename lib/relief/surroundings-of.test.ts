import fc from 'fast-check';
import { expect, it } from 'vitest';
import { connectionLevels } from './connection-levels';
import { nearestCell } from './nearest-cell';
import { nearestSurrounding } from './nearest-surrounding';
import type { Relief } from './relief';
import { surroundingsOf } from './surroundings-of';

const grid = { columns: 12, rows: 9, westDegrees: 50, northDegrees: 44, stepDegrees: 0.02 };
const cells = grid.columns * grid.rows;

it('no depth at any level is nearer than the list says', () => {
  const beds = fc.array(fc.integer({ min: -400, max: -201 }), { minLength: cells, maxLength: cells });
  const metres = fc.integer({ min: -400, max: -201 }).map((decimetres) => decimetres / 10);
  fc.assert(
    fc.property(beds, metres, metres, (values, bedBelow, connectedBelow) => {
      const elevationDecimetres = Int16Array.from(values);
      const noData = new Uint8Array(cells);
      const connectionDecimetres = connectionLevels(grid, elevationDecimetres, noData, 55).map((v) =>
        Math.min(v, -200),
      );
      const range = { lowestDecimetres: -400, highestDecimetres: -200 };
      const relief: Relief = { grid, connectionDecimetres, elevationDecimetres, noData, ...range };
      const place = { latitude: 43.9, longitude: 50.1 };
      const list = surroundingsOf(relief, place, { kilometres: 100, deepestMetres: -40 });
      const seen = nearestCell(
        relief,
        place,
        (cell) =>
          elevationDecimetres[cell]! <= bedBelow * 10 + 1e-6 &&
          connectionDecimetres[cell]! <= connectedBelow * 10 + 1e-6,
      );
      const found = nearestSurrounding(list, { bedBelow, connectedBelow });
      if (seen === null) expect(found).toBeNull();
      // Rounded to 0.1 km.
      else expect(Math.abs(found! - seen.distanceKm)).toBeLessThan(0.051);
    }),
  );
});
