import { expect, test } from 'vitest';
import { readDataFile } from '@/lib/datasets/files';
import { parseRiverInflow } from '@/lib/datasets/river-inflow';
import { areaAt } from '../area-curve';
import { caspian } from '../basin.fixture';
import { fluxNames } from '../booked-fluxes';
import { bookHindcast } from './book-hindcast';
import { hindcastLevels } from './hindcast-levels';

const observations = { basin: caspian, inflow: parseRiverInflow(readDataFile('river-inflow.csv')) };
/** The fit of 1977–2023 in the design of the model. */
const net = { metresPerYear: 0.747, perDegree: 0.079 };
const booked = bookHindcast(observations, net, 1977, 2023);

test('the fluxes of every year sum to the change of the level of the hindcast', () => {
  const levels = hindcastLevels(observations, net, 1977, 2023);
  for (const [y, change] of booked.changeMetres.entries()) {
    expect(change).toBeCloseTo(levels[y + 1]! - levels[y]!, 12);
    expect(fluxNames.reduce((sum, name) => sum + booked.metres[name][y]!, 0)).toBeCloseTo(change, 11);
    const km3 = fluxNames.reduce((sum, name) => sum + booked.km3[name][y]!, 0);
    const area = areaAt(caspian.areaCurve, (levels[y]! + levels[y + 1]!) / 2);
    // Δh·A in km³, with the area in the middle of the step.
    expect(Math.abs(km3 - (change * area) / 1000)).toBeLessThan(0.2);
  }
});

test('rivers are the mean of the two years that a step joins', () => {
  // data/river-inflow.csv: 223.3 km³ in 1977 and 319.4 in 1978.
  expect(booked.years[0]).toBe(1978);
  expect(booked.km3.rivers[0]).toBeCloseTo((223.3 + 319.4) / 2, 10);
});

test('the dam holds the outflow to Kara-Bogaz-Gol back from March 1980', () => {
  const outflow = (year: number) => -booked.km3.strait[booked.years.indexOf(year)]!;
  // Kosarev, Kostianoy & Zonn 2009: closed to 1984, culverts of 1.6 km³/yr to mid-1992.
  expect(outflow(1982)).toBeCloseTo(0, 10);
  expect(outflow(1988)).toBeCloseTo(1.6, 10);
  expect(outflow(1995)).toBeGreaterThan(15);
});

test('rain and evaporation are those of the first calculation', () => {
  // By hand: 0.20 m over 392,300 km² (area of 2006, BAQ.KZ 2025) is 78 km³.
  expect(booked.km3.rain[booked.years.indexOf(2006)]).toBeCloseTo(78.5, 0);
  // 0.747 + 0.079·(1.3 − 0.7) + 0.20 = 0.99 m in 2023.
  expect(-booked.metres.evaporation.at(-1)!).toBeCloseTo(0.99, 1);
});
