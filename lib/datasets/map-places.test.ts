import { describe, expect, it } from 'vitest';
import { readDataFile } from './files';
import { mapPlacesTable, parseMapPlaces } from './map-places';
import { parsePorts } from './ports';

const places = parseMapPlaces(readDataFile(mapPlacesTable.file));
const ports = parsePorts(readDataFile('ports.csv'));

describe('the names on the map', () => {
  it('stand where the port of the same name does, as sure of it', () => {
    const twins: Readonly<Record<string, string>> = {
      baku: 'baku',
      makhachkala: 'makhachkala_oil',
      astrakhan: 'astrakhan',
      anzali: 'anzali',
      turkmenbashi: 'turkmenbashi',
      atyrau: 'atyrau',
      derbent: 'derbent',
    };
    for (const [name, portId] of Object.entries(twins)) {
      const place = places.find((row) => row.id === name);
      const position = { latitude: place?.latitude, longitude: place?.longitude, status: place?.status };
      expect(position, name).toEqual(ports.find((port) => port.id === portId)?.position);
    }
  });

  it('mark as placed what is too wide for a point, and nothing else', () => {
    for (const { kind, status } of places) expect(status === 'placed').toBe(kind === 'sea part');
  });
});
