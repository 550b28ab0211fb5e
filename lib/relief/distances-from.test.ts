import { expect, it } from 'vitest';
import { distancesFrom } from './distances-from';

it('finds the way from Land’s End to John o’ Groats', () => {
  // A cell of one degree around the second place, 58°38′38″ N 3°04′12″ W; the first is 50°03′59″ N 5°42′53″ W.
  const grid = { columns: 1, rows: 1, westDegrees: -3.57, northDegrees: 59.1438889, stepDegrees: 1 };
  const distances = distancesFrom(grid, { latitude: 50.0663889, longitude: -5.7147222 });
  // C. Veness, movable-type.co.uk/scripts/latlong.html: 968.9 km by the haversine, on a sphere of 6371 km.
  // Ours is to the edge of a cell, 1 km nearer.
  expect(distances.kilometresTo(0, 0) + 1).toBeCloseTo(968.9, 1);
});
