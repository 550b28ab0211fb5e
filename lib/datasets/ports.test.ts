import { describe, expect, it } from 'vitest';
import { readDataFile } from './files';
import { loadDatasets } from './load-datasets';

const { ports, portRules, corridors, portReports, portCitations } = loadDatasets();

describe('the ports', () => {
  it('are 33 places on the shores of five countries', () => {
    expect(ports).toHaveLength(33);
    expect([...new Set(ports.map((port) => port.country))].sort()).toEqual(['AZ', 'IR', 'KZ', 'RU', 'TM']);
  });

  it('lie in the frame of the sea, the north in the north', () => {
    // The sea spans 36.5 to 47.1° N and 46.6 to 54.9° E; the rivers' ports stand a little off it.
    for (const { position } of ports) {
      expect(position.latitude).toBeGreaterThan(36.5);
      expect(position.latitude).toBeLessThan(47.2);
      expect(position.longitude).toBeGreaterThan(46.6);
      expect(position.longitude).toBeLessThan(54.9);
    }
    for (const port of ports) if (port.country === 'IR') expect(port.position.latitude).toBeLessThan(38.5);
  });

  it('carry UN/LOCODEs that begin with their country, as the code is built', () => {
    const coded = ports.filter((port) => port.unlocode !== null);
    for (const { unlocode, country } of coded) expect(unlocode).toMatch(new RegExp(`^${country}[A-Z]{3}$`));
    // Nine places have a code; the two berths of Aktau share one, and so do the two harbours of Makhachkala.
    expect(new Set(coded.map((port) => port.unlocode)).size).toBe(7);
  });

  it('are of unknown depth but for eight', () => {
    const known = new Set(portRules.map((rule) => rule.portId));
    expect(ports.filter((port) => !known.has(port.id))).toHaveLength(25);
    for (const port of ports) {
      if (/[Dd]epth (of the channel |at its tanker berth )?unknown/.test(port.notes)) {
        expect(known.has(port.id), port.id).toBe(false);
      }
    }
  });
});

describe('the routes', () => {
  it('pass the bar of the Volga–Caspian Canal on the way from the Volga', () => {
    for (const { portIds } of corridors) {
      const river = portIds[0] === 'astrakhan' || portIds[0] === 'olya';
      expect(portIds.includes('vkmsk')).toBe(river);
      if (river) expect(portIds.indexOf('vkmsk')).toBe(1);
    }
  });

  it('are ten chains in three groups, each between two countries', () => {
    expect(corridors).toHaveLength(10);
    const countryOf = (id: string | undefined) => ports.find((port) => port.id === id)?.country;
    for (const { portIds } of corridors) expect(countryOf(portIds[0])).not.toBe(countryOf(portIds.at(-1)));
    expect(new Set(corridors.map((corridor) => corridor.group)).size).toBe(3);
  });
});

describe('the reports', () => {
  it('number 52, the undated one without a date', () => {
    expect(portReports).toHaveLength(52);
    expect(portReports.filter((report) => report.date === null).map((report) => report.placeId)).toEqual(['region_ir']);
  });

  it('keep what was reported on Türkmenbaşy as a report', () => {
    // Vestnik Kavkaza, March 2025: 37 % fewer tank wagons and 19 % fewer wagons in 2024.
    expect(portReports.filter((report) => report.placeId === 'turkmenbashi').map((report) => report.value)).toEqual([
      '−37 / −19',
    ]);
  });

  it('rest on citations that all have a title, and all but one an address', () => {
    const citations = Object.values(portCitations);
    expect(citations.filter((citation) => citation.url === null).map((citation) => citation.id)).toEqual(['S136']);
    expect(portCitations['S26']?.publisher).toBe('PortNews');
  });

  it('use every citation of the table', () => {
    const files = ['ports', 'port-rules', 'vessels', 'port-reports', 'trade', 'infrastructure', 'shipping-rules'];
    const text = [...files, 'reference-levels'].map((file) => readDataFile(`${file}.csv`)).join('\n');
    for (const id of Object.keys(portCitations)) expect(text).toMatch(new RegExp(`[,;]${id}(;|\n|$)`));
  });
});
