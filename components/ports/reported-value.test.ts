import { expect, it } from 'vitest';
import { reportedValue } from './reported-value';

it('gives each of several values its own unit', () => {
  const written = reportedValue({ value: '79000 / 9', unit: 'm³ / m', metric: 'volume and depth' });
  expect(written).toBe('79,000\u00a0m³ / 9\u00a0m, volume and depth');
});

it('gives values of one unit that unit once, and groups both ends of a range', () => {
  expect(reportedValue({ value: '42 / 20', unit: 'bn KZT', metric: null })).toBe('42 / 20\u00a0bn KZT');
  expect(reportedValue({ value: '2000–2500', unit: 't', metric: null })).toBe('2,000–2,500\u00a0t');
  expect(reportedValue({ value: '−37 / −19', unit: '%', metric: null })).toBe('−37 / −19%');
});

it('keeps the decimals that were reported', () => {
  expect(reportedValue({ value: '115.1 / 1.63', unit: 'ha / million m³', metric: null })).toBe(
    '115.1\u00a0ha / 1.63\u00a0million m³',
  );
});

it('leaves a year a year', () => {
  expect(reportedValue({ value: '2026', unit: null, metric: 'completion' })).toBe('2026, completion');
});

it('says – where there is nothing, and the metric alone where there is no value', () => {
  expect(reportedValue({ value: null, unit: null, metric: null })).toBe('–');
  expect(reportedValue({ value: null, unit: null, metric: 'a ferry' })).toBe('a ferry');
});
