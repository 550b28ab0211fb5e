import type { Words } from '@/lib/words/catalogue';
import { lengthIn, type Units } from '@/lib/words/format-level';
import type { Column, FigureTable } from '../table';
import { endInWords, unitOf } from './end-words';
import type { FallRange } from './fall-runs';

/** Every assumption with its range, the falls at its ends, and what the scenario has. */
export function fallTable(ranges: readonly FallRange[], units: Units, words: Words): FigureTable {
  const text = (key: 'assumption' | 'unit' | 'basis' | 'own' | 'low' | 'high'): Column => ({
    key,
    label: words(`contributions.table.${key}`),
    unit: null,
    format: 'text',
    decimals: 0,
  });
  const metres = (key: 'lowFall' | 'highFall' | 'effect'): Column => ({
    key,
    label: words(`contributions.table.${key}`),
    unit: units,
    format: 'number',
    decimals: 2,
  });
  // Without a plus: spreadsheets take it for a formula.
  const write = (id: FallRange['id'], value: number | string) => endInWords(id, value, words).replace(/^\+/, '');
  return {
    id: 'contributions',
    caption: words('contributions.table.caption'),
    columns: [
      text('assumption'),
      text('unit'),
      text('basis'),
      text('own'),
      text('low'),
      metres('lowFall'),
      text('high'),
      metres('highFall'),
      metres('effect'),
    ],
    rows: ranges.map(({ id, basis, own, low, high }) => [
      words(`contributions.names.${id}`),
      unitOf(id) || null,
      words(`contributions.basis.${basis}`),
      write(id, own),
      write(id, low.value),
      lengthIn(units, low.fallMetres),
      write(id, high.value),
      lengthIn(units, high.fallMetres),
      lengthIn(units, Math.abs(high.fallMetres - low.fallMetres)),
    ]),
  };
}
