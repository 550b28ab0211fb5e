import { expect, it } from 'vitest';
import { unitOfName } from './unit-of-name';

it('reads the longest ending that states a unit', () => {
  expect(unitOfName('level_m')).toEqual({ stem: 'level', unit: 'm' });
  expect(unitOfName('volga_km3_per_year')).toEqual({ stem: 'volga', unit: 'km³/yr' });
  expect(unitOfName('total_area_km2')).toEqual({ stem: 'total_area', unit: 'km²' });
  expect(unitOfName('immersion_tonnes_per_cm')).toEqual({ stem: 'immersion', unit: 't/cm' });
  expect(unitOfName('passes')).toEqual({ stem: 'passes', unit: null });
});
