import { describe, expect, it } from 'vitest';
import { readDataFile } from './files';
import { parsePortSurroundings, portSurroundingsTable } from './port-surroundings';
import { parsePorts } from './ports';

const surroundings = parsePortSurroundings(readDataFile(portSurroundingsTable.file));

describe('the cells around the ports', () => {
  it('are listed for every port of ports.csv and no other, nearest first', () => {
    const ids = parsePorts(readDataFile('ports.csv')).map((port) => port.id);
    expect(Object.keys(surroundings).sort()).toEqual([...ids].sort());
    for (const cells of Object.values(surroundings)) {
      const distances = cells.map((cell) => cell.distanceKm);
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
    }
  });

  it('join the sea no lower than their bed, and none is equalled by a nearer one', () => {
    for (const [port, cells] of Object.entries(surroundings)) {
      cells.forEach((cell, index) => {
        expect(cell.connectionMetres, port).toBeGreaterThanOrEqual(cell.bedMetres);
        const equalled = cells
          .slice(0, index)
          .some((near) => near.bedMetres <= cell.bedMetres && near.connectionMetres <= cell.connectionMetres);
        expect(equalled, port).toBe(false);
      });
    }
  });

  it('refuse a port that stands twice at one distance with the same bed and connection', () => {
    const [head, first] = readDataFile(portSurroundingsTable.file).split('\n');
    expect(() => parsePortSurroundings([head, first, first, ''].join('\n'))).toThrow('line 3');
  });
});
