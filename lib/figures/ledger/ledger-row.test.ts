import { expect, test } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import type { CrossingRow } from '@/lib/model/crossings/crossing-row';
import { ledgerRow, ledgerYears } from './ledger-row';

const shares = (key: string, value: number | null) =>
  Object.fromEntries(ledgerYears.map((year) => [`${key}_${year}`, value]));

const ahead: CrossingRow = {
  asset_id: 'kuryk',
  kind: 'port',
  rule_id: 'dredged-2024',
  threshold: 'three_quarters',
  level_m: -31.83,
  level_low_m: -32.13,
  level_high_m: -31.53,
  passed: null,
  at_line: false,
  ...shares('p_below', 0.3),
  ...shares('p_first_by', 0.4),
  first_p05: 2040,
  first_p50: 2055,
  first_p95: null,
  lasting_p50: 2056,
};

test('a row with probabilities of a first crossing is ahead; null years come after 2100', () => {
  expect(ledgerRow(ahead)).toMatchObject({
    standing: 'ahead',
    first: { p05: 2040, p50: 2055, p95: null },
    below: { 2050: 0.3 },
    firstBy: { 2075: 0.4 },
  });
});

test('a row without them is at the line or passed, also where the whole record lies below it', () => {
  const known = { ...ahead, ...shares('p_first_by', null), first_p05: null, first_p50: null };
  expect(ledgerRow({ ...known, at_line: true }).standing).toBe('at the line');
  expect(ledgerRow({ ...known, passed: 2021 })).toMatchObject({ standing: 'passed', passedYear: 2021, first: null });
  expect(ledgerRow(known)).toMatchObject({ standing: 'passed', passedYear: null });
});

test('a row that lacks a column is refused', () => {
  const { level_m, ...without } = ahead;
  expect(level_m).toBe(-31.83);
  expect(() => ledgerRow(without)).toThrow(Refusal);
});
