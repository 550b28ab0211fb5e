import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Basin } from '@/lib/model/basin';
import { caspian } from '@/lib/model/basin.fixture';
import { crossingRows } from '@/lib/model/crossings/crossing-row';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import { project } from '@/lib/model/project';
import type { Projection } from '@/lib/model/projection';
import { wetlandCrossingSpans } from './crossing-spans';
import { real, runsOf, straight } from './straight-runs.fixture';
import { thresholdsOfWetlands } from './thresholds-of-wetlands';
import { wetlandCrossings } from './wetland-crossings';
import { thresholdsOf, wetlandThresholds } from './wetlands.fixture';

function rowOf(projection: Projection, basin: Basin, id: string, event: string) {
  const rows = wetlandCrossings(projection, basin, [thresholdsOf(id)!]);
  return rows.find(({ threshold }) => threshold === event)!;
}

/** The Caspian with other annual means from 2021 on. */
function after2020(levels: readonly number[]): Basin {
  const record = [
    ...caspian.record.filter(({ year }) => year <= 2020),
    ...levels.map((levelMetres, i) => ({ year: 2021 + i, levelMetres })),
  ];
  return { ...caspian, record, start: record.at(-1)! };
}

test('every known threshold is listed once, at its best level with its band', () => {
  const listed = thresholdsOfWetlands(wetlandThresholds);
  const known = wetlandThresholds.flatMap(({ degraded, cutOff, dry }) => [degraded, cutOff, dry]).filter(Boolean);
  expect(listed).toHaveLength(known.length);
  expect(listed).toContainEqual({
    assetId: 'gorgan_bay',
    kind: 'wetland',
    ruleId: null,
    threshold: 'cut_off',
    levelMetres: -28.6,
    levelLowMetres: -28.9,
    levelHighMetres: -28.3,
    lagYears: 0,
  });
});

test('without a lag a row is that of the crossings themselves', () => {
  const immediate = wetlandThresholds.filter(({ siteId }) => siteId !== 'garabogazkol');
  const rows = wetlandCrossings(real, caspian, immediate);
  expect(rows).toEqual(crossingRows(real, caspian, thresholdsOfWetlands(immediate)));
});

test('Garabogazköl runs dry four years after it is cut off', () => {
  // By hand: 0.8 m below the start; half of the runs (51 cm/yr) are there in the second year, the slow one (6 cm/yr) in
  // the 14th; in 2026 those of 81 cm/yr and more. Dry after about four years: Kosarev et al. 2009.
  expect(rowOf(straight, caspian, 'garabogazkol', 'cut_off')).toMatchObject({ first_p50: 2027, first_p95: 2039 });
  expect(rowOf(straight, caspian, 'garabogazkol', 'dry')).toMatchObject({
    level_m: -30,
    first_p50: 2031,
    first_p95: 2043,
    p_first_by_2030: 0.2,
    p_below_2030: 0.2,
  });
});

test('what is cut off only in the last years to 2100 runs dry after 2100', () => {
  const late = runsOf((year) => (year >= 73 ? -31 : -29.2));
  expect(rowOf(late, caspian, 'garabogazkol', 'cut_off').first_p50).toBe(2098);
  expect(rowOf(late, caspian, 'garabogazkol', 'dry').first_p50).toBeNull();
});

test('a bay that was cut off in 2023 is not dry in 2025, and dry by 2027 in every run', () => {
  const basin = after2020([-29.6, -29.8, -30.2, -30.4, -30.6]);
  const low = runsOf(() => -30.6);
  expect(rowOf(low, basin, 'garabogazkol', 'cut_off')).toMatchObject({ passed: 2023, first_p50: null });
  expect(rowOf(low, basin, 'garabogazkol', 'dry')).toMatchObject({
    passed: null,
    first_p05: 2027,
    first_p95: 2027,
    p_first_by_2030: 1,
  });
});

test('a bay that was cut off in 2021 is dry from 2025', () => {
  const basin = after2020([-30.1, -30.2, -30.3, -30.4, -30.5]);
  expect(
    rowOf(
      runsOf(() => -30.6),
      basin,
      'garabogazkol',
      'dry',
    ),
  ).toMatchObject({ passed: 2025, lasting_p50: 2025 });
});

test('for any prescribed decline, years of drying are those of the cut-off and four, up to 2100', () => {
  const draws = drawEnsemble(100, 1, 76);
  const later = (year: unknown) => (typeof year === 'number' && year <= 2096 ? year + 4 : null);
  fc.assert(
    fc.property(fc.double({ min: 0.96, max: 21, noNaN: true }), fc.integer({ min: 0, max: 25 }), (decline, noise) => {
      const projection = project({ ...defaultSettings, mode: 'decline', decline, noise }, caspian, draws);
      const cutOff = rowOf(projection, caspian, 'garabogazkol', 'cut_off');
      const dry = rowOf(projection, caspian, 'garabogazkol', 'dry');
      for (const column of ['first_p05', 'first_p50', 'first_p95']) expect(dry[column]).toBe(later(cutOff[column]));
    }),
    { numRuns: 20 },
  );
});

test('the years over a band run from its high level to its low one', () => {
  // By hand, the run of 51 cm/yr: −29.8, −30.2 and −30.4 m lie 0.6, 1.0 and 1.2 m below the start: 1.2, 2.0, 2.4 years.
  const [degraded, , dry] = wetlandCrossingSpans(straight, caspian, [thresholdsOf('gorgan_bay')!]);
  expect([dry?.high, dry?.best, dry?.low].map((at) => at?.first?.p50)).toEqual([2027, 2027, 2028]);
  // data/annual-levels.csv: below −27.8 m since 2015, below −28.0 m since 2018, below −28.6 m since 2022.
  expect([degraded?.high, degraded?.best, degraded?.low].map((at) => at?.passedYear)).toEqual([2015, 2018, 2022]);
});

test('the years over bands keep the order of the thresholds and carry the lag', () => {
  const all = wetlandCrossingSpans(straight, caspian, wetlandThresholds);
  expect(all.map(({ threshold }) => threshold)).toEqual(thresholdsOfWetlands(wetlandThresholds));
  const [, cutOff, dry] = all.filter(({ threshold }) => threshold.assetId === 'garabogazkol');
  // By hand: −30.5 m lies 1.3 m below the start, 2.5 years of 51 cm, so 2028; dry four years later.
  expect([cutOff?.low.first?.p50, dry?.low.first?.p50]).toEqual([2028, 2032]);
});
