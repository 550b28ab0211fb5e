import { expect, it } from 'vitest';
import { formatDay, formatMonth, formatShortMonth, formatYears } from './format-month';

it('writes the month that is written, whatever the time zone of the machine', () => {
  const before = process.env.TZ;
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    process.env.TZ = zone;
    expect(formatMonth('2026-02')).toBe('February 2026');
    expect(formatDay('2026-01-01')).toBe('1 January 2026');
  }
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

it('shortens months where there is little room', () => {
  expect(formatShortMonth('1995-07')).toBe('Jul 1995');
});

it('writes years without grouping and joins them with an en dash', () => {
  expect(formatYears(1921, 2025)).toBe('1921–2025');
  expect(formatYears(2025, 2025)).toBe('2025');
});

it('refuses what is not a month or a day, naming what it expected', () => {
  expect(() => formatMonth('2026-13')).toThrow("month: cannot be read: '2026-13'; expected a month such as 2026-02");
  expect(() => formatMonth('Feb 2026')).toThrow('expected a month');
  expect(() => formatDay('2026-02')).toThrow('expected a day');
});
