import { expect, it } from 'vitest';
import { modelParameters } from '@/lib/model/parameters';
import { shownIn } from './shown-in';

it('shows lengths in feet and rates in inches a year: 1 ft is 0.3048 m, 1 in 2.54 cm (NIST Handbook 44)', () => {
  // 9 / 0.3048 = 29.53; 10.9 / 2.54 = 4.291.
  expect(shownIn('ft', { value: 9, unit: 'm' }).value).toBeCloseTo(29.53, 2);
  expect(shownIn('ft', { value: 10.9, unit: 'cm/yr' }).value).toBeCloseTo(4.291, 3);
  expect(shownIn('ft', { value: 10.9, unit: 'cm/yr' }).unit).toBe('in/yr');
});

it('leaves volumes, shares and warming as they are stored, and everything as it is where metres are chosen', () => {
  for (const { unit } of [modelParameters.inflow, modelParameters.use, modelParameters.evaporation]) {
    expect(shownIn('ft', { value: 3, unit })).toEqual({ value: 3, unit });
  }
  expect(shownIn('m', { value: 3, unit: 'cm/yr' })).toEqual({ value: 3, unit: 'cm/yr' });
});
