import { expect, test } from 'vitest';
import { straitOutflow } from './strait';
import { furrowCutOff } from './ural-furrow';
import { warmingAt } from './warming';
import { waterUse } from './water-use';

test('the strait carries 18 km³ a year at −27.2 m and nothing below its sill', () => {
  // Witness: 18 km³/yr after the dam was removed in 1992, at about −26.8 to −27.2 m (GRID-Arendal 2012).
  expect(straitOutflow(-27.2)).toBeCloseTo(18, 10);
  expect(straitOutflow(-29.7)).toBe(0);
  expect(straitOutflow(-35)).toBe(0);
});

test('the Ural Furrow is cut off between −30.7 and −32 m', () => {
  expect([-30.7, -31.35, -32, -40].map(furrowCutOff)).toEqual([0, expect.closeTo(0.5, 12), 1, 1]);
});

test('warming follows the table of the IPCC and holds at its ends', () => {
  // Witness: AR6 WG1 Table SPM.1, best estimates of 2081–2100: 1.8, 2.7, 3.6 and 4.4 °C.
  const late = (['ssp126', 'ssp245', 'ssp370', 'ssp585'] as const).map((pathway) => warmingAt(pathway, 2091));
  expect(late).toEqual([1.8, 2.7, 3.6, 4.4]);
  expect(warmingAt('ssp585', 2020)).toBe(1.36);
  expect(warmingAt('none', 2100)).toBe(1.36);
});

test('water use changes along ten years and then holds', () => {
  expect([0, 5, 10, 60].map((years) => waterUse(50, years))).toEqual([38, 47.5, 57, 57]);
  expect(waterUse(-100, 20)).toBe(0);
});
