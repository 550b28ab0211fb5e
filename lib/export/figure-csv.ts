import type { FigureSpec } from '@/lib/figures/spec';
import { writeCsv } from './csv';
import { fileHeaderOf } from './figure-header';

/** Write the numbers plotted in a figure: its first table, units in the column names, bands included. */
export function figureCsv(spec: FigureSpec, seed: number): string {
  const table = spec.tables[0];
  if (table === undefined) return '';
  const columns = table.columns.map(({ label, unit }) => (unit === null ? label : `${label} (${unit})`));
  return writeCsv(fileHeaderOf(spec.title, spec.provenance, seed), { columns, rows: table.rows });
}
