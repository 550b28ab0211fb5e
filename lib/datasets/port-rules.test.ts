import { describe, expect, it } from 'vitest';
import { listDataFiles, readDataFile } from './files';
import { loadDatasets } from './load-datasets';

const { portRules, ports, vessels, altimetry } = loadDatasets();

const rule = (portId: string, ruleId: string) => {
  const found = portRules.find((one) => one.portId === portId && one.ruleId === ruleId);
  if (found === undefined) throw new Error(`no rule ${ruleId} at ${portId}`);
  return found;
};
const month = (name: string) => altimetry.points.find((point) => point.month === name)?.levelMetres ?? Number.NaN;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the rules', () => {
  it('are twelve at eight places, of which each shows one first', () => {
    expect(portRules).toHaveLength(12);
    const places = new Set(portRules.map((one) => one.portId));
    expect(places.size).toBe(8);
    for (const place of places) {
      expect(portRules.filter((one) => one.portId === place && one.shown === 'first')).toHaveLength(1);
    }
  });

  it('are planes and beds that lie under the level of their report by what was reported', () => {
    const recomputed = portRules.filter((one) => one.report !== null);
    expect(recomputed).toHaveLength(11);
    for (const { elevationMetres, report } of recomputed) {
      // Levels of months are given to the millimetre, elevations to the centimetre: half a centimetre and rounding.
      expect(Math.abs((report?.levelMetres ?? 0) - (report?.metres ?? 0) - elevationMetres)).toBeLessThan(0.0051);
    }
  });

  it('keep the order of 2019 at Makhachkala as it was signed', () => {
    // PortNews 2019: 6.00 m in the oil harbour and 4.50 m in the dry one at −28.0 m BS, by subtraction.
    expect(rule('makhachkala_oil', 'order-2019').elevationMetres).toBe(-28 - 6);
    expect(rule('makhachkala_dry', 'order-2019').elevationMetres).toBe(-28 - 4.5);
  });

  it('take the level of a month from the satellite series', () => {
    for (const [portId, ruleId, name] of [
      ['makhachkala_dry', 'dredged-2024', '2024-11'],
      ['kuryk', 'dredged-2024', '2024-11'],
      ['vkmsk', 'official', '2025-11'],
      ['vkmsk', 'strict', '2025-11'],
      ['anzali', 'pmo-2022', '2022-12'],
      ['nowshahr', 'channel', '2024-06'],
    ] as const) {
      expect(rule(portId, ruleId).report?.levelMetres, `${portId} ${ruleId}`).toBe(month(name));
    }
    expect(rule('aktau_oil', 'before-2025-dredging').report?.levelMetres).toBeCloseTo(month('2025-04'), 2);
  });

  it('read the oil berths of Aktau back from 10,000 of 12,000 t', () => {
    // By hand: 2,000 t at 24.1 t/cm are 0.830 m, so that the ship draws 6.99 − 0.83 = 6.16 m; −29.126 − 6.160 = −35.286.
    const draught = 6.99 - 2000 / (100 * 24.1);
    expect(draught).toBeCloseTo(6.16, 3);
    expect(rule('aktau_oil', 'before-2025-dredging').report?.metres).toBeCloseTo(draught, 2);
    expect(month('2025-04') - draught).toBeCloseTo(-35.29, 2);
  });

  it('set the dry berths of Aktau within their uncertainty of what 5,500 of 6,500 t give', () => {
    // By hand: 1,000 t at 22.4 t/cm are 0.446 m, so 4.254 m. The report names no level; the first half of 2025 does.
    const draught = 4.7 - 1000 / (100 * 22.4);
    const months = ['01', '02', '03', '04', '05', '06'].map((name) => month(`2025-${name}`));
    const { elevationMetres, uncertaintyMetres, report } = rule('aktau_dry', 'present');
    expect(report).toBeNull();
    expect(mean(months) - draught).toBeCloseTo(-33.43, 2);
    for (const level of months) {
      expect(Math.abs(level - draught - elevationMetres)).toBeLessThanOrEqual(uncertaintyMetres + 0.005);
    }
  });

  it('put 0.7 m under the keel after the first stage at Aktau, as at Makhachkala', () => {
    // Rosmorport and PortNews: 6.7 m of depth for 6.0 m of draught. By hand: −29.4 − (7.7 − 0.7) = −36.4.
    expect(rule('aktau_oil', 'stage-1-dredging').elevationMetres).toBeCloseTo(-29.4 - (7.7 - 0.7), 9);
  });

  it('carry the half-width of their confidence', () => {
    const widths = { high: 0.15, medium: 0.3, low: 0.5 };
    for (const { confidence, uncertaintyMetres } of portRules) expect(uncertaintyMetres).toBe(widths[confidence]);
  });

  it('are shown for a ship of which draught, immersion and cargo are known', () => {
    for (const { designShipId } of portRules) {
      const ship = vessels.find((vessel) => vessel.id === designShipId);
      expect(ship?.fullDraughtMetres ?? null).not.toBeNull();
      expect(ship?.tonnesPerCentimetre ?? null).not.toBeNull();
      expect(ship?.fullCargoTonnes ?? null).not.toBeNull();
    }
  });
});

describe('a place of unknown depth', () => {
  it('has no threshold in any file', () => {
    const known = portRules.map((one) => one.portId);
    for (const id of ['turkmenbashi', 'baku', 'alat', 'amirabad', 'prorva', 'kashagan', 'astara_ir', 'olya']) {
      expect(ports.some((port) => port.id === id)).toBe(true);
      expect(known).not.toContain(id);
    }
    // Elevations below every level of the record are beds and planes: no note or report may hold one in words.
    for (const file of listDataFiles().filter((name) => /^(ports|port-reports|corridors)\.csv$/.test(name))) {
      expect(readDataFile(file)).not.toMatch(/[−-]3[0-9]\.\d+ m\b/);
    }
  });
});
