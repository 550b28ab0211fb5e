import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOfAreaLost } from './depth-method';
import { thresholdsOf, wetlandOf } from './wetlands.fixture';

const levelsOf = (id: string, shares: readonly number[]) =>
  shares.map((share) => levelOfAreaLost(wetlandOf(id), share)!);

test('Kizlyar Bay, 1.5 m deep in the mean and 4 m at most, loses 30, 50 and 90 % at −27.8, −28.4 and −30.0 m', () => {
  // By hand: β = 4/1.5 − 1 = 1.667, z_min = −31 m; 0.7^0.6 = 0.8073, 0.5^0.6 = 0.6598, 0.1^0.6 = 0.2512.
  const levels = levelsOf('kizlyar_bay', [0.3, 0.5, 0.9]);
  [-27.771, -28.361, -29.995].forEach((expected, i) => {
    expect(levels[i]).toBeCloseTo(expected, 3);
  });
});

test('a bed of even slope loses area in step with the level: Ghizil-Agaj, 1.5 m of 3 m', () => {
  // By hand: β = 1, so 30, 50 and 90 % of 3 m below −27.0 m.
  levelsOf('ghizil_agaj', [0.3, 0.5, 0.9]).forEach((level, i) => {
    expect(level).toBeCloseTo([-27.9, -28.5, -29.7][i]!, 10);
  });
});

test('the bands of the sites of class T3 hold what the method gives', () => {
  for (const id of ['kizlyar_bay', 'ghizil_agaj', 'balkhan_bay', 'gorgan_bay']) {
    const { degraded, dry } = thresholdsOf(id)!;
    const [lost30, lost90] = levelsOf(id, [0.3, 0.9]);
    // Bands are printed to 0.1 m.
    expect(lost30, id).toBeGreaterThan(degraded!.lowMetres - 0.05);
    expect(lost30, id).toBeLessThan(degraded!.highMetres + 0.05);
    expect(lost90, id).toBeGreaterThan(dry!.lowMetres - 0.05);
    expect(lost90, id).toBeLessThan(dry!.highMetres + 0.05);
  }
});

test('Gorgan Bay by its depths is dry within 0.15 m of its four pairs of area and level', () => {
  // The pairs give −28.0 and −30.2 m; the method −27.96 and −30.34 m.
  const [lost30, lost90] = levelsOf('gorgan_bay', [0.3, 0.9]);
  expect(lost30! - -28).toBeCloseTo(0.04, 2);
  expect(lost90! - -30.2).toBeCloseTo(-0.14, 2);
});

test('nothing is lost at the reference level and everything at the deepest point', () => {
  expect(levelsOf('kizlyar_bay', [0, 1])).toEqual([-27, -31]);
});

test('the more is lost, the lower the level, for any depths', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const max = fc.double({ min: 0.5, max: 30, noNaN: true });
  fc.assert(
    fc.property(max, fc.double({ min: 0.05, max: 0.999, noNaN: true }), share, share, (deepest, mean, a, b) => {
      const site = { id: 'any', meanDepthMetres: mean * deepest, maxDepthMetres: deepest, depthLevelMetres: -27 };
      const more = levelOfAreaLost(site, Math.max(a, b))!;
      expect(more).toBeLessThanOrEqual(levelOfAreaLost(site, Math.min(a, b))! + 1e-12);
    }),
  );
});

test('an unknown depth gives no level, an impossible one is refused', () => {
  const site = { id: 'here', meanDepthMetres: 2, maxDepthMetres: 1.5, depthLevelMetres: -27 };
  expect(levelOfAreaLost({ ...site, depthLevelMetres: null }, 0.3)).toBeNull();
  expect(() => levelOfAreaLost(site, 0.3)).toThrow(
    'wetland here: mean depth is 2 m; expected between 0 and the largest depth, 1.5 m',
  );
  expect(() => levelOfAreaLost(site, 1.1)).toThrow('share of area lost is 1.1; expected 0 to 1');
});
