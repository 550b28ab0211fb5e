import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readDataFile } from '@/lib/datasets/files';
import { parsePortSurroundings, portSurroundingsTable } from '@/lib/datasets/port-surroundings';
import { type DepthWanted, nearestSurrounding } from './nearest-surrounding';

const surroundings = parsePortSurroundings(readDataFile(portSurroundingsTable.file));

/** Distances of the tables that were made with the grid before its heights were rounded, km, by port and level. */
function distances(file: string): { port: string; level: number; km: number }[] {
  return csvParse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).flatMap(({ id = '', ...cells }) =>
    Object.entries(cells).map(([level, km]) => ({ port: id, level: Number(level), km: Number(km) })),
  );
}

/**
 * How far a distance of the table is from ours. Heights are rounded to a decimetre, so that a cell at the very level may
 * count or not: ours is the span between both answers.
 */
function residual({ port, level, km }: { port: string; level: number; km: number }, wanted: keyof DepthWanted): number {
  const cells = surroundings[port] ?? [];
  const [least, most] = [level, level - 0.05].map((metres) => nearestSurrounding(cells, { [wanted]: metres })!);
  return km < least! ? km - least! : km > most! ? km - most! : 0;
}

describe('the cells around the ports', () => {
  it('give the distance to any water as in the table, for every port at every half metre', () => {
    for (const row of distances('distances-to-water.fixture.csv')) {
      // The table counts to the near edge of the cell too, but up to 0.4 km within the cell of the port; 0.1 km rounding.
      const tolerance = row.km <= 0.4 ? 0.4001 : 0.1001;
      expect(Math.abs(residual(row, 'bedBelow')), `${row.port} at ${row.level} m`).toBeLessThanOrEqual(tolerance);
    }
  });

  it('give the distance to the sea within 2 km of the table, which goes to the drawn shore', () => {
    const flat = new Set(['atyrau', 'prorva', 'kashagan', 'olya', 'astrakhan', 'lagan']);
    const worst = new Map<string, number>();
    for (const row of distances('distances-to-sea.fixture.csv')) {
      const found = residual(row, 'connectedBelow');
      if (!flat.has(row.port)) expect(Math.abs(found), `${row.port} at ${row.level} m`).toBeLessThanOrEqual(2);
      else if (Math.abs(found) > Math.abs(worst.get(row.port) ?? 0)) worst.set(row.port, found);
    }
    // Where the north is flat a shore that is drawn may miss water that is one cell wide: Lagan 12.2 km at −26 m, Olya 9.3.
    console.info(
      'table less ours at worst, km:',
      Object.fromEntries([...worst].map(([port, km]) => [port, km.toFixed(1)])),
    );
    for (const found of worst.values()) expect(Math.abs(found)).toBeLessThan(15);
  });

  it('say nothing of a depth that none of them has', () => {
    expect(nearestSurrounding([], {})).toBeNull();
    const one = [{ distanceKm: 3, bedMetres: -30, connectionMetres: -28 }];
    expect(nearestSurrounding(one, { bedBelow: -29, connectedBelow: -28 })).toBe(3);
    expect(nearestSurrounding(one, { bedBelow: -29, connectedBelow: -28.1 })).toBeNull();
    expect(nearestSurrounding(one, { bedBelow: -30.1 })).toBeNull();
  });
});
