import { describe, expect, it } from 'vitest';
import { readDataFile } from './files';
import { parseHypsometry } from './hypsometry';
import { parseWetlandThresholds } from './wetland-thresholds';
import { parseWetlands } from './wetlands';

const text = readDataFile('wetland-thresholds.csv');
const thresholds = parseWetlandThresholds(text);
const sites = parseWetlands(readDataFile('wetlands.csv'));

const of = (id: string) => thresholds.find((entry) => entry.siteId === id);

/** Level at which a share of a site's area is lost by its depths: z + d·(1 − p)^(1/β), in Node's own powers. */
function byDepths(id: string, share: number): number {
  const site = sites.find((entry) => entry.id === id);
  const [mean, max, level] = [site?.meanDepthMetres, site?.maxDepthMetres, site?.depthLevelMetres];
  if (mean == null || max == null || level == null) return Number.NaN;
  return level - max + max * (1 - share) ** (1 / (max / mean - 1));
}

describe('the thresholds of wetlands', () => {
  it('belong to 23 sites that the sea controls', () => {
    expect(new Set(thresholds.map((entry) => entry.siteId)).size).toBe(23);
    for (const { siteId } of thresholds) {
      expect(sites.find((site) => site.id === siteId)?.control, siteId).toBe('sea');
    }
    for (const id of ['amirkelayeh', 'agh_gol', 'agrakhan_s', 'karakol', 'little_gizilagach']) {
      expect(of(id), id).toBeUndefined();
    }
  });

  it('are bands in order, none of them empty of width', () => {
    const bands = thresholds.flatMap(({ degraded, cutOff, dry }) => [degraded, cutOff, dry].filter((b) => b !== null));
    // Counted by hand: all but Kür Dili degraded; 14 cut off; no dry bed at Mangyshlak, sturgeon grounds, two spits.
    expect(thresholds.filter((entry) => entry.degraded !== null)).toHaveLength(22);
    expect(thresholds.filter((entry) => entry.cutOff !== null)).toHaveLength(14);
    expect(thresholds.filter((entry) => entry.dry !== null)).toHaveLength(19);
    for (const { lowMetres, bestMetres, highMetres } of bands) {
      expect(lowMetres).toBeLessThanOrEqual(bestMetres);
      expect(bestMetres).toBeLessThanOrEqual(highMetres);
      expect(lowMetres).toBeLessThan(highMetres);
    }
  });

  it('leave a delta free to be cut off before it is degraded', () => {
    // Mikhailov & Isupova: the Volga Delta loses its link with the sea below −27.0 m; loss of foredelta shows at −28.0 m.
    expect(of('volga_delta')?.cutOff?.bestMetres).toBe(-27.0);
    expect(of('volga_delta')?.degraded?.bestMetres).toBe(-28.0);
  });

  it('follow from the depths where the depth method is the evidence', () => {
    // By hand for Kizlyar Bay: d 4 m, mean 1.5 m, β = 1.667, z = −31 m: −31 + 4·0.7^0.6 = −27.77, −31 + 4·0.1^0.6 = −30.00.
    expect(byDepths('kizlyar_bay', 0.3)).toBeCloseTo(-27.77, 2);
    expect(byDepths('kizlyar_bay', 0.9)).toBeCloseTo(-29.995, 3);
    for (const { siteId, evidence, degraded, dry } of thresholds) {
      if (evidence.join() !== 'T3') continue;
      // Printed to 0.1 m.
      expect(Math.abs(byDepths(siteId, 0.3) - (degraded?.bestMetres ?? Number.NaN)), siteId).toBeLessThan(0.05);
      expect(Math.abs(byDepths(siteId, 0.9) - (dry?.bestMetres ?? Number.NaN)), siteId).toBeLessThan(0.05);
    }
    expect(thresholds.filter((entry) => entry.evidence.join() === 'T3')).toHaveLength(3);
  });

  it('take Gorgan Bay from its areas, and agree with its depths', () => {
    // 70 % of 529 km² is 370 km²; 480 km² at −27.3 m and 340 at −28.25 m give −28.04 m on a straight line, to 0.1 m.
    const straight = -27.3 - ((480 - 0.7 * 529) / (480 - 340)) * 0.95;
    expect(Math.abs((of('gorgan_bay')?.degraded?.bestMetres ?? Number.NaN) - straight)).toBeLessThan(0.05);
    // By depths 4 and 1.8 m from −26.95 m: −27.96 and −30.34 m, inside both bands.
    expect(byDepths('gorgan_bay', 0.3)).toBeCloseTo(-27.96, 2);
    expect(byDepths('gorgan_bay', 0.9)).toBeCloseTo(-30.34, 2);
    expect(of('gorgan_bay')?.dry).toEqual({ lowMetres: -30.4, bestMetres: -30.2, highMetres: -29.8 });
  });

  it('take the northern shelf from the table of areas, counted from −27 m', () => {
    const { levelMetres, northKm2 } = parseHypsometry(readDataFile('hypsometry.csv'));
    const whole = northKm2[levelMetres.indexOf(-27)] ?? Number.NaN;
    const firstBelow = (share: number) => levelMetres[northKm2.findIndex((area) => area <= share * whole)];
    expect(of('north_shelf')?.degraded?.bestMetres).toBe(firstBelow(0.7));
    expect(of('north_shelf')?.dry?.bestMetres).toBe(firstBelow(0.1));
  });

  it('dry Garabogazköl in the band of its cut-off', () => {
    expect(of('garabogazkol')?.cutOff).toEqual({ lowMetres: -30.5, bestMetres: -30.0, highMetres: -29.5 });
    expect(of('garabogazkol')?.dry).toEqual(of('garabogazkol')?.cutOff);
  });

  it('are refused with half a band or a band upside down', () => {
    expect(() => parseWetlandThresholds(text.replace('-28.3,-27.8,-27.3,,,,-30.5', '-28.3,,-27.3,,,,-30.5'))).toThrow(
      'wetland-thresholds.csv (kizlyar_bay, degraded): the band is -28.3, none, -27.3; expected low ≤ best ≤ high',
    );
    expect(() => parseWetlandThresholds(text.replace('-30.5,-30.0,-29.6', '-29.6,-30.0,-30.5'))).toThrow(
      'the band is -29.6, -30, -30.5',
    );
  });
});
