import { expect, test } from 'vitest';
import { readDataFile } from '@/lib/datasets/files';
import { parsePorts } from '@/lib/datasets/ports';
import { distanceMarginKm } from './distance-doubt';

test('distances are known to 10 km in the flat north and to 3 km elsewhere, off the steep coast of Mangyshlak too', () => {
  // Read off a chart: the Volga with its bar and its ports, Lagan, Kashagan, Prorva and the Ural lie in the shallow north.
  const north = parsePorts(readDataFile('ports.csv')).filter(
    ({ position }) => distanceMarginKm(position.latitude) === 10,
  );
  expect(north.map(({ id }) => id).toSorted()).toEqual([
    'astrakhan',
    'atyrau',
    'kashagan',
    'lagan',
    'olya',
    'prorva',
    'vkmsk',
  ]);
  expect(distanceMarginKm(44.54)).toBe(3);
});
