import { expect, test } from 'vitest';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { basinOf } from '@/lib/model/basin';
import { fixedNumbers } from './fixed-numbers';

const { annual, hypsometry } = loadDatasets();
const fixed = fixedNumbers(basinOf(annual, hypsometry));

// Witness of every number: the description of the model in lib/model/README.md, written before this reading of it.

test('what the model does gives back the numbers of its description', () => {
  expect(fixed.strait.km3PerMetre).toBeCloseTo(7.2, 9);
  expect(fixed.strait.sillMetres).toBeCloseTo(-29.7, 9);
  expect(fixed.furrow[0]).toBeCloseTo(-30.7, 9);
  expect(fixed.furrow[1]).toBeCloseTo(-32, 9);
  expect(fixed.areaError[0]).toBeCloseTo(-29.2, 9);
  expect(fixed.areaError[1]).toBeCloseTo(-30.5, 9);
  expect(fixed.useRampYears).toBeCloseTo(10, 9);
  expect(fixed.swingYears).toBeCloseTo(10, 9);
  expect(fixed.excursionYears).toBeCloseTo(40, 9);
});

test('one standard deviation of the runs is that of the description', () => {
  expect(fixed.spread.fallMetres).toBeCloseTo(0.05, 9);
  expect(fixed.spread.logEvaporation).toBeCloseTo(0.25, 9);
  expect(fixed.spread.runoff).toBeCloseTo(0.03, 9);
  expect(fixed.spread.area).toBeCloseTo(0.02, 9);
});

test('the noise as drawn has unit size and half a memory, within the error of the sample', () => {
  expect(fixed.noise.deviation).toBeCloseTo(1, 2);
  expect(fixed.noise.memory).toBeCloseTo(0.5, 2);
});
