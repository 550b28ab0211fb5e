import { describe, expect, it } from 'vitest';
import { listDataFiles } from './files';
import { loadDatasets } from './load-datasets';

const datasets = loadDatasets();
const { annual, gauge, altimetry, inflow, hypsometry } = datasets;

const levelOf = (year: number) => annual.points.find((point) => point.year === year);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Area at a level, m BHS, linear between the rows of the table, thousand km². */
function areaAt(level: number): number {
  const below = hypsometry.levelMetres.findIndex((row) => row <= level + 1e-9);
  const [upper, lower] = [hypsometry.levelMetres[below - 1] ?? Number.NaN, hypsometry.levelMetres[below] ?? Number.NaN];
  const [large, small] = [
    hypsometry.totalAreaKm2[below - 1] ?? Number.NaN,
    hypsometry.totalAreaKm2[below] ?? Number.NaN,
  ];
  return (small + ((level - lower) / (upper - lower)) * (large - small)) / 1000;
}

describe('the annual series', () => {
  it('has one value for every year from 1921 to 2025', () => {
    expect(annual.points.map((point) => point.year)).toEqual(Array.from({ length: 105 }, (_, index) => 1921 + index));
    expect(annual.datum).toBe('BHS');
  });

  it('turns in 1977 and 1995 where Kazhydromet puts the extremes', () => {
    // Kazhydromet bulletin of July 2021 (kazhydromet.kz/en/post/1057) prints -29.01 and -26.62: within 1 cm.
    expect(levelOf(1977)?.levelMetres).toBe(-29.0);
    expect(levelOf(1995)?.levelMetres).toBe(-26.61);
    const after1930 = annual.points.filter((point) => point.year >= 1930 && point.year <= 2000);
    expect(Math.min(...after1930.map((point) => point.levelMetres))).toBe(-29.0);
  });

  it('ends with an estimate that is marked as one', () => {
    // A statement of the Kazakh government for 2025 says -29.21 m (kazvesti.ru): within the 0.05 m of the estimate.
    expect(levelOf(2025)).toMatchObject({ levelMetres: -29.2, uncertaintyMetres: 0.05, kind: 'estimate' });
    expect(annual.points.filter((point) => point.kind === 'estimate')).toHaveLength(1);
  });

  it('flags exactly the years that are doubtful, each in a sentence', () => {
    const flagged = annual.points.filter((point) => point.flag !== null);
    expect(flagged.map((point) => point.year)).toEqual([2018, 2023, 2024, 2025]);
    for (const { flag } of flagged) expect(flag).toMatch(/^[A-Z].*\.$/);
  });

  it('differs from the printed gauge means in 2018 alone, by the 5 cm of its correction', () => {
    const different = gauge.points.filter((point) => levelOf(point.year)?.levelMetres !== point.levelMetres);
    expect(different).toMatchObject([{ year: 2018, levelMetres: -27.98 }]);
    expect(levelOf(2018)?.levelMetres).toBe(-28.03);
  });
});

describe('the satellite series', () => {
  it('has the 403 months from September 1992 to March 2026', () => {
    expect(altimetry.points).toHaveLength(403);
    expect([altimetry.points[0]?.month, altimetry.points.at(-1)?.month]).toEqual(['1992-09', '2026-03']);
  });

  it('flags March 2026, a single pass 0.2 m above its neighbours, and counts passes for the rest', () => {
    const single = altimetry.points.filter((point) => point.passes === 1);
    expect(single.map((point) => point.month)).toEqual(['1992-09', '2024-03', '2026-03']);
    expect(altimetry.points.filter((point) => point.flag !== null).map((point) => point.month)).toEqual(['2026-03']);
  });

  it('agrees with the gauges to 2.7 cm over 1993 to 2021, without an offset', () => {
    const differences = Array.from({ length: 29 }, (_, index) => 1993 + index).map((year) => {
      const months = altimetry.points.filter((point) => point.month.startsWith(`${year}-`));
      expect(months).toHaveLength(12);
      return mean(months.map((point) => point.levelMetres)) - (levelOf(year)?.levelMetres ?? Number.NaN);
    });
    const offset = mean(differences);
    const variance = differences.reduce((sum, value) => sum + (value - offset) ** 2, 0) / (differences.length - 1);
    // Found when the heights were converted: 2.7 cm (one standard deviation); ± 0.05 cm by rounding.
    expect(Math.sqrt(variance)).toBeCloseTo(0.027, 3);
    expect(Math.abs(offset)).toBeLessThan(0.001);
  });
});

describe('the inflow', () => {
  it('keeps gaps as null and doubtful sums as flagged values', () => {
    expect(inflow).toHaveLength(88);
    expect(inflow.filter((year) => year.volgaKm3 === null).map((year) => year.year)).toEqual([
      1936, 1937, 1948, 1957, 1973,
    ]);
    expect(inflow.filter((year) => year.flag !== null).map((year) => year.year)).toEqual([1975, 1977, 2019, 2023]);
  });

  it('averages what the Caspian Centre gives for the Volga', () => {
    const volga = inflow
      .filter((year) => year.year >= 1938 && year.year <= 1996)
      .flatMap((year) => year.volgaKm3 ?? []);
    // Caspian Centre for Water Level Fluctuations: 228.6 km³/yr over 1936-1996; 5 % for other years and gauges.
    expect(Math.abs(mean(volga) / 228.6 - 1)).toBeLessThan(0.05);
  });
});

describe('the hypsometry', () => {
  it('shrinks with the level in every column that may not grow', () => {
    const { levelMetres, totalAreaKm2, connectedAreaKm2, modelAreaKm2, volumeKm3, northKm2 } = hypsometry;
    expect(levelMetres).toHaveLength(401);
    for (const column of [levelMetres, totalAreaKm2, connectedAreaKm2, modelAreaKm2, volumeKm3, northKm2]) {
      expect(column.every((value, row) => row === 0 || value <= (column[row - 1] ?? Number.NaN))).toBe(true);
    }
  });

  it('gives the published areas of 2006 and 2024 within its own 1.5 %', () => {
    // BAQ.KZ / Kazinform 2025: 392.3 thousand km² in 2006 (-27.04 m), 355.7 in 2024 (-29.05 m).
    expect(levelOf(2006)?.levelMetres).toBe(-27.04);
    expect(levelOf(2024)?.levelMetres).toBe(-29.05);
    expect(Math.abs(areaAt(-27.04) / 392.3 - 1)).toBeLessThan(0.015);
    expect(Math.abs(areaAt(-29.05) / 355.7 - 1)).toBeLessThan(0.015);
  });

  it('loses about the volume of its mean area times each step', () => {
    const { levelMetres, totalAreaKm2, volumeKm3 } = hypsometry;
    // Trapezoid rule by hand between -27 and -29 m: rows 70 to 90; 0.5 % for rounded areas and the bay's edge.
    const slab = levelMetres.slice(70, 90).map((_, index) => {
      const row = 70 + index;
      return (((totalAreaKm2[row] ?? Number.NaN) + (totalAreaKm2[row + 1] ?? Number.NaN)) / 2) * 1e-4;
    });
    const booked = (volumeKm3[70] ?? Number.NaN) - (volumeKm3[90] ?? Number.NaN);
    expect(Math.abs(slab.reduce((sum, value) => sum + value, 0) / booked - 1)).toBeLessThan(0.005);
  });
});

describe('the published statements', () => {
  it('keep Samant & Prange as printed in the abstract', () => {
    // doi:10.1038/s43247-023-01017-8: 8 (2 to 15) m under SSP2-4.5, 14 (11 to 21) m under SSP5-8.5.
    const ofPathway = (id: string) => datasets.published.find((statement) => statement.id === id);
    expect(ofPathway('samant2023-ssp245')).toMatchObject({ centralMetres: -8, lowMetres: -15, highMetres: -2 });
    expect(ofPathway('samant2023-ssp585')).toMatchObject({ centralMetres: -14, lowMetres: -21, highMetres: -11 });
  });

  it('number 47, with what is from memory in the table only or on the track record', () => {
    expect(datasets.published).toHaveLength(47);
    for (const { shownOn, status } of datasets.published) {
      if (status === 'recalled') expect(shownOn).not.toBe('level figure');
    }
  });

  it('draw no largest fall as a central value', () => {
    for (const statement of datasets.published) {
      if (statement.kind === 'bound' || statement.kind === 'additive bound') expect(statement.centralMetres).toBeNull();
      if (statement.kind === 'range' || statement.kind === 'bound') expect(statement.rangeMeaning).not.toBeNull();
    }
  });

  it('end the Kazakh scenarios where the ministry announced it', () => {
    // 24.kg on the ministry of ecology: -32.4 m and -34.0 m in 2050; to the printed decimal.
    const ends = datasets.kazakhScenarios.map((scenario) => scenario.points.at(-1));
    expect(ends.map((end) => [end?.year, end?.levelMetres.toFixed(1)])).toEqual([
      [2050, '-32.4'],
      [2050, '-34.0'],
    ]);
  });
});

describe('the datasets', () => {
  it('hold 78 figures of the water balance and two single early levels', () => {
    expect(datasets.balanceFacts).toHaveLength(78);
    expect(datasets.anchors.map((anchor) => anchor.levelMetres)).toEqual([-25.2, -25.74]);
    for (const { value, low, high, reading } of datasets.balanceFacts) {
      expect(value ?? low ?? high ?? reading).not.toBeNull();
    }
  });

  it('are plain, frozen and identified by the checksums of their files', () => {
    expect(JSON.parse(JSON.stringify(datasets))).toEqual(datasets);
    expect(() => Object.assign(annual.points[0] ?? {}, { levelMetres: 0 })).toThrow(TypeError);
    expect(Object.keys(datasets.checksums).sort()).toEqual(listDataFiles());
    for (const checksum of Object.values(datasets.checksums)) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('describe every table with its source, and every column with its unit and range', () => {
    const levels = datasets.tables.find((table) => table.file === 'annual-levels.csv');
    expect(levels).toMatchObject({ rows: 105, datum: 'BHS', sourceId: 'composite-annual' });
    expect(levels?.columns[1]).toMatchObject({ name: 'level_m', unit: 'm', range: [-34, -24], optional: false });
    for (const { sourceId } of datasets.tables) expect(datasets.sources).toHaveProperty(sourceId);
  });
});
