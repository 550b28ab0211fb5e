import { expect, it } from 'vitest';
import { formatChange, formatDistance, formatLength, formatRate } from './format-length';

it('signs a change of level in either unit: 0.96 / 0.3048 = 3.15', () => {
  expect(formatChange(0.12, 'm')).toBe('+0.12\u00a0m');
  expect(formatChange(-0.96, 'm')).toBe('−0.96\u00a0m');
  expect(formatChange(-0.96, 'ft')).toBe('−3.1\u00a0ft');
});

it('writes a draught unsigned: 4.5 / 0.3048 = 14.76', () => {
  expect(formatLength(4.5, 'm')).toBe('4.50\u00a0m');
  expect(formatLength(4.5, 'ft')).toBe('14.8\u00a0ft');
});

it('writes a rate per year in centimetres or inches: 23 / 2.54 = 9.06', () => {
  expect(formatRate(-23, 'm')).toBe('−23.0\u00a0cm/yr');
  expect(formatRate(-23, 'ft')).toBe('−9.1\u00a0in/yr');
});

it('writes a distance in kilometres or miles: 12 / 1.609344 = 7.46', () => {
  expect(formatDistance(12, 'm')).toBe('12\u00a0km');
  expect(formatDistance(12, 'ft')).toBe('7\u00a0mi');
});
