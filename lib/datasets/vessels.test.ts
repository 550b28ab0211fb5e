import { describe, expect, it } from 'vitest';
import { loadDatasets } from './load-datasets';

const { vessels } = loadDatasets();

const ship = (id: string) => {
  const found = vessels.find((vessel) => vessel.id === id);
  if (found === undefined) throw new Error(`no ship ${id}`);
  return found;
};

describe('the ships', () => {
  it('are twelve classes, of which nine can be computed', () => {
    expect(vessels).toHaveLength(12);
    const lacking = vessels.filter(
      (vessel) =>
        vessel.fullDraughtMetres === null ||
        vessel.tonnesPerCentimetre === null ||
        vessel.fullCargoTonnes === null ||
        vessel.minDraughtMetres === null,
    );
    expect(lacking.map((vessel) => vessel.id)).toEqual(['DAGESTAN', 'BARDA', 'MODULEBARGE']);
  });

  it('sink by what two published deadweights give', () => {
    // Marine Engineering Bureau 2018, by hand: (7,679 − 6,896) t over 33 cm and (7,143 − 6,021) t over 50 cm.
    expect(ship('RSD59').tonnesPerCentimetre).toBeCloseTo((7679 - 6896) / 33, 1);
    expect(ship('RSD49').tonnesPerCentimetre).toBeCloseTo((7143 - 6021) / 50, 1);
  });

  it('sink by what their waterplane gives where only their size is published', () => {
    // Length × beam × coefficient × 1.009 t/m³ ÷ 100, by hand; 1 % for rounding.
    for (const [id, coefficient] of [
      ['P19619', 0.92],
      ['RSD19', 0.945],
      ['VOLGODON', 0.93],
      ['RSD44', 0.95],
      ['CNF18C', 0.84],
    ] as const) {
      const { lengthMetres, beamMetres, tonnesPerCentimetre } = ship(id);
      const waterplane = (lengthMetres ?? Number.NaN) * (beamMetres ?? Number.NaN) * coefficient;
      expect(Math.abs((tonnesPerCentimetre ?? Number.NaN) / (waterplane * 0.01009) - 1), id).toBeLessThan(0.01);
    }
  });

  it('carry less than their deadweight and sail at less than their full draught', () => {
    for (const vessel of vessels) {
      const { fullCargoTonnes, deadweightTonnes, minDraughtMetres, fullDraughtMetres } = vessel;
      if (fullCargoTonnes !== null) expect(fullCargoTonnes).toBeLessThan(deadweightTonnes ?? 0);
      if (minDraughtMetres !== null) expect(minDraughtMetres).toBeLessThan(fullDraughtMetres ?? 0);
    }
  });

  it('mark the one draught that is from memory', () => {
    expect(vessels.filter((vessel) => vessel.draughtStatus === 'recalled').map((vessel) => vessel.id)).toEqual([
      'RSD19',
    ]);
  });
});
