import { expect, it } from 'vitest';
import { loadDatasets } from './load-datasets';

const { trade, shippingRules, referenceLevels, infrastructure, annual } = loadDatasets();

const traded = (id: string) => trade.find((figure) => figure.id === id)?.value ?? Number.NaN;
const level = (year: number) => annual.points.find((point) => point.year === year)?.levelMetres ?? Number.NaN;

it('splits the oil that left Aktau in 2023 between its two ways without a rest', () => {
  // KazTransOil: 3.376 Mt in all, 1.392 to the pipeline and 1.984 to Makhachkala.
  expect(traded('kazakh-oil-btc-2023') + traded('kazakh-oil-makhachkala-2023')).toBeCloseTo(3.376, 9);
  expect(traded('kazakh-oil-2023')).toBe(3.376);
});

it('marks the one figure of trade that no page was read for', () => {
  expect(trade).toHaveLength(25);
  expect(trade.filter((figure) => figure.status === 'recalled')).toMatchObject([{ value: 26.9, period: null }]);
});

it('names a clearance that is the depth less the draught', () => {
  const clearances = shippingRules.filter((rule) => rule.clearanceMetres !== null);
  expect(clearances).toHaveLength(4);
  for (const { depthMetres, draughtMetres, clearanceMetres } of clearances) {
    expect((depthMetres ?? Number.NaN) - (draughtMetres ?? Number.NaN)).toBeCloseTo(clearanceMetres ?? Number.NaN, 9);
  }
});

it('keeps the gauges of Aktau apart from the series', () => {
  // MAEK prints −29.16 m for 1977 and −26.85 m for 1995: 0.15 to 0.24 m below the series, within a centimetre.
  expect(level(1977) - -29.16).toBeCloseTo(0.16, 2);
  expect(level(1995) - -26.85).toBeCloseTo(0.24, 2);
  const local = referenceLevels.filter((one) => one.scope === 'local gauge');
  expect(local.map((one) => one.levelMetres)).toEqual([-29.71, -29.66]);
  expect(local.every((one) => one.note?.includes('Not to be mixed'))).toBe(true);
});

it('agrees with the annual series where a level of the whole sea was read', () => {
  // Kazhydromet 2021 and the Kazakh government 2025; 2 cm.
  for (const { date, levelMetres, scope, status } of referenceLevels) {
    if (scope !== 'whole sea' || status !== 'verified') continue;
    expect(Math.abs(levelMetres - level(Number(date))), date).toBeLessThan(0.02);
  }
});

it('leaves the position of a planned channel open', () => {
  expect(infrastructure).toHaveLength(6);
  expect(infrastructure.filter((site) => site.position === null).map((site) => site.id)).toEqual(['caspian_channel']);
});
