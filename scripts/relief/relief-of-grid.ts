import { connectionLevels } from '@/lib/relief/connection-levels';
import type { Relief } from '@/lib/relief/relief';
import { rawGrid, type readRawGrid } from './raw-grid';

/** The deep basin from which the sea is reached: 51.0° E 38.5° N. */
const seed = { longitude: 51.0, latitude: 38.5 } as const;

/** Give the relief of a grid, clipped to a range of decimetres: what is never reached stands at its upper end. */
export function reliefOfGrid(
  { elevationDecimetres, noData }: ReturnType<typeof readRawGrid>,
  lowestDecimetres: number,
  highestDecimetres: number,
): Relief {
  const { columns, westDegrees, northDegrees, stepDegrees } = rawGrid;
  const row = Math.floor((northDegrees - seed.latitude) / stepDegrees);
  const column = Math.floor((seed.longitude - westDegrees) / stepDegrees);
  const connection = connectionLevels(rawGrid, elevationDecimetres, noData, row * columns + column);
  const clip = (value: number): number => Math.min(highestDecimetres, Math.max(lowestDecimetres, value));
  return {
    grid: rawGrid,
    connectionDecimetres: connection.map((value, cell) => (noData[cell] === 1 ? highestDecimetres : clip(value))),
    elevationDecimetres: elevationDecimetres.map((value, cell) =>
      noData[cell] === 1 ? highestDecimetres : clip(value),
    ),
    noData,
    lowestDecimetres,
    highestDecimetres,
  };
}
