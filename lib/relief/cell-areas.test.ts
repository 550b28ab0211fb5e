import { expect, it } from 'vitest';
import { cellAreas } from './cell-areas';

it('cells of the whole earth add up to its surface', () => {
  const areas = cellAreas({ columns: 3600, rows: 1800, westDegrees: -180, northDegrees: 90, stepDegrees: 0.1 });
  // WGS 84: 510,065,621.7 km² (Moritz 2000, doi:10.1007/s001900050278, by its authalic radius 6,371.0072 km); to 1e-6.
  const surface = areas.reduce((sum, area) => sum + area, 0) * 3600;
  expect(Math.abs(surface / 510_065_621.7 - 1)).toBeLessThan(1e-6);
});
