import { expect, test } from 'vitest';
import { reportDate } from './report-date';

test.each([
  ['2016–2017', 2017, 'year'],
  ['2023', 2023.5, 'year'],
  ['2025 H1', 2025.25, 'year'],
  ['2025-05', 2025 + 4.5 / 12, 'month'],
])('%s stands at %d, known to the %s', (date, x, precision) => {
  expect(reportDate(date)).toMatchObject({ x, precision });
});

test('a day stands within its month', () => {
  // 24 April: 114 days into the year.
  expect(reportDate('2025-04-24')?.x).toBeCloseTo(2025 + 113.5 / 365, 2);
  expect(reportDate('2025-04-24')?.text).toBe('Apr 2025');
});

test('what has no date has no place', () => {
  expect(reportDate(null)).toBeNull();
  expect(reportDate('some time ago')).toBeNull();
});
