import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '@/lib/datasets/files';
import { parsePortSurroundings, portSurroundingsTable } from '@/lib/datasets/port-surroundings';
import { parsePorts } from '@/lib/datasets/ports';
import { distanceToSea } from './distance-to-sea';
import { nearestSurrounding } from './nearest-surrounding';
import { relief } from './packed-relief.fixture';

const ports = parsePorts(readDataFile('ports.csv'));
const surroundings = parsePortSurroundings(readDataFile(portSurroundingsTable.file));
const level = fc.integer({ min: -550, max: -210 }).map((decimetres) => decimetres / 10);
const place = fc.record({
  latitude: fc.double({ min: 36.5, max: 47.5, noNaN: true }),
  longitude: fc.double({ min: 47, max: 55, noNaN: true }),
});

describe('the distance to the sea', () => {
  it('is what the cells around a port say, for any level and depth that the packed relief can tell', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ports), level, fc.integer({ min: 0, max: 8 }), (port, levelMetres, depth) => {
        const bedMetres = Math.max(-55, levelMetres - depth);
        const found = distanceToSea(relief, port.position, { levelMetres, bedMetres });
        const listed = nearestSurrounding(surroundings[port.id] ?? [], {
          bedBelow: bedMetres,
          connectedBelow: levelMetres,
        });
        // The list is rounded to 0.1 km.
        if (listed !== null) expect(Math.abs((found ?? Number.NaN) - listed)).toBeLessThan(0.051);
        else expect(found ?? 400).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 60 },
    );
  });

  it('never falls as the sea falls, and other water is never farther', () => {
    fc.assert(
      fc.property(place, level, level, (from, one, other) => {
        const [high, low] = [Math.max(one, other), Math.min(one, other)];
        const [near, far] = [high, low].map((levelMetres) => distanceToSea(relief, from, { levelMetres })!);
        expect(near).toBeLessThanOrEqual(far!);
        expect(distanceToSea(relief, from, { levelMetres: low, anyWater: true })).toBeLessThanOrEqual(far!);
        expect(distanceToSea(relief, from, { levelMetres: high, bedMetres: low })).toBeGreaterThanOrEqual(near!);
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing on the open sea', () => {
    expect(distanceToSea(relief, { latitude: 42, longitude: 50.5 }, { levelMetres: -45 })).toBe(0);
  });
});
