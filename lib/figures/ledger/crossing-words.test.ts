import { expect, test } from 'vitest';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay } from '@/lib/words/format-level';
import { crossingSentence, crossingWords, levelWithDoubt } from './crossing-words';
import { type LedgerRow, ledgerRow, ledgerYears } from './ledger-row';

const words = createWords();
const shares = (key: string) => Object.fromEntries(ledgerYears.map((year) => [`${key}_${year}`, 0.5]));
const row: LedgerRow = ledgerRow({
  asset_id: 'anzali',
  rule_id: 'pmo-2022',
  threshold: 'half',
  level_m: -30.43,
  level_low_m: -30.73,
  level_high_m: -30.13,
  passed: null,
  at_line: false,
  ...shares('p_below'),
  ...shares('p_first_by'),
  first_p05: 2031,
  first_p50: 2038,
  first_p95: 2061,
  lasting_p50: 2039,
});

test('a year of half of the runs has its range beside it', () => {
  expect(crossingSentence(row, words)).toBe('2038 (2031–2061)');
});

test('what half of the runs do not reach is after 2100, with the year of 1 in 20', () => {
  const first = { p05: 2090, p50: null, p95: null };
  expect(crossingSentence({ ...row, first }, words)).toBe('after 2100 (1 in 20 runs by 2090)');
  expect(crossingSentence({ ...row, first: { p05: null, p50: null, p95: null } }, words)).toBe('after 2100');
});

test('a passed level names its year, and one that the whole record lies below names none', () => {
  const passed = { ...row, standing: 'passed', first: null } as const;
  expect(crossingSentence({ ...passed, passedYear: 2021 }, words)).toBe('passed 2021');
  expect(crossingSentence({ ...passed, passedYear: null }, words)).toBe('passed before the record');
});

test('an upper bound is never said to be the year itself', () => {
  expect(crossingWords(row, words, true)).toEqual({ lead: 'by', year: '2038', range: '(2031–2061)' });
  const first = { p05: null, p50: null, p95: null };
  expect(crossingWords({ ...row, first }, words, true).range).toBe('(or earlier)');
});

test('a level is written with what is not known of it', () => {
  expect(levelWithDoubt(row, balticDisplay, words)).toBe('−30.43 ± 0.30\u00a0m');
  expect(levelWithDoubt({ ...row, levelHighMetres: -29 }, balticDisplay, words)).toBe(
    '−30.4\u00a0m (−30.7 to −29.0\u00a0m)',
  );
});
