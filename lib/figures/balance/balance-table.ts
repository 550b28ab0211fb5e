import type { Words } from '@/lib/words/catalogue';
import type { Cell, Column, FigureTable } from '../table';
import type { BalanceYear } from './balance-years';
import type { NetBand } from './net-band';

const terms = ['rivers', 'groundwater', 'transfer', 'rain', 'natural', 'evaporation', 'strait', 'net'] as const;

/** The balance by year: every term with its sign, what is left, and the ends of its band; years without inflow are empty. */
export function balanceTable(
  past: readonly BalanceYear[],
  ahead: readonly BalanceYear[] | null,
  band: NetBand,
  words: Words,
): FigureTable {
  const column = (key: (typeof terms)[number] | 'low' | 'high'): Column => ({
    key,
    label: words(`balance.table.${key}`),
    unit: 'km³/yr',
    format: 'number',
    decimals: 1,
  });
  const ends = new Map(band.map((point) => [point.year, point]));
  const basis = (key: 'past' | 'gap' | 'scenario') => words(`balance.table.bases.${key}`);
  const row = (year: BalanceYear, what: 'past' | 'scenario'): Cell[] => [
    year.year,
    ...terms.map((term) => year[term]),
    ...(ahead === null ? [] : [ends.get(year.year)?.low ?? null, ends.get(year.year)?.high ?? null]),
    basis(what),
  ];
  const last = past.at(-1)?.year ?? 0;
  const gap = Array.from({ length: Math.max(0, (ahead?.[0]?.year ?? last) - last - 1) }, (_, i): Cell[] => [
    last + 1 + i,
    ...terms.map(() => null),
    null,
    null,
    basis('gap'),
  ]);
  return {
    id: 'balance',
    caption: words('balance.table.caption'),
    columns: [
      { key: 'year', label: words('balance.table.year'), unit: null, format: 'year', decimals: 0 },
      ...terms.map(column),
      ...(ahead === null ? [] : (['low', 'high'] as const).map(column)),
      { key: 'basis', label: words('balance.table.basis'), unit: null, format: 'text', decimals: 0 },
    ],
    rows: [...past.map((year) => row(year, 'past')), ...gap, ...(ahead ?? []).map((year) => row(year, 'scenario'))],
  };
}
