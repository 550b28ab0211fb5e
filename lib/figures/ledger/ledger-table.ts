import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, shownLevel } from '@/lib/words/format-level';
import type { Cell, Column } from '../table';
import { type LedgerRow, ledgerYears } from './ledger-row';

/** The columns of a ledger after those that name its rows: the contract's, in words; probabilities in percent. */
export function ledgerColumns({ units }: LevelDisplay, words: Words): readonly Column[] {
  const level = (key: 'level' | 'low' | 'high'): Column => ({
    key,
    label: words(`ledger.table.${key}`),
    unit: units,
    format: 'level',
    decimals: 2,
  });
  const year = (key: 'passed' | 'p05' | 'p50' | 'p95' | 'lasting'): Column => ({
    key,
    label: words(`ledger.table.${key}`),
    unit: null,
    format: 'year',
    decimals: 0,
  });
  const chance = (key: 'below' | 'firstBy', of: number): Column => ({
    key: `${key}${of}`,
    label: words(`ledger.table.${key}`, { year: String(of) }),
    unit: '%',
    format: 'number',
    decimals: 1,
  });
  return [
    level('level'),
    level('low'),
    level('high'),
    { key: 'standing', label: words('ledger.table.standing'), unit: null, format: 'text', decimals: 0 },
    year('passed'),
    year('p05'),
    year('p50'),
    year('p95'),
    year('lasting'),
    ...ledgerYears.map((of) => chance('below', of)),
    ...ledgerYears.map((of) => chance('firstBy', of)),
  ];
}

/** The cells of a row in the order of `ledgerColumns`; what comes after 2100 or does not apply is missing. */
export function ledgerCells(row: LedgerRow, display: LevelDisplay, words: Words): readonly Cell[] {
  const { levelMetres, levelLowMetres, levelHighMetres, standing, passedYear, first, lastingP50, below, firstBy } = row;
  const keys = { passed: 'passed', 'at the line': 'atLine', ahead: 'ahead' } as const;
  return [
    ...[levelMetres, levelLowMetres, levelHighMetres].map((level) => shownLevel(level, display)),
    words(`ledger.standing.${keys[standing]}`),
    passedYear,
    first?.p05 ?? null,
    first?.p50 ?? null,
    first?.p95 ?? null,
    lastingP50,
    ...ledgerYears.map((year) => below[year] * 100),
    ...ledgerYears.map((year) => (firstBy === null ? null : firstBy[year] * 100)),
  ];
}
