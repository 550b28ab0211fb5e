import { Refusal } from '@/lib/domain/refusal';
import type { Table } from './table';

/** A row with its line in the file; a cell that was refused is missing. */
export type ReadLine = { readonly line: number; readonly cells: Readonly<Record<string, unknown>> };

/** List repeated keys, rows out of order and gaps: an unknown year or month is a row with an empty cell. */
export function checkOrder(lines: readonly ReadLine[], table: Table): Refusal[] {
  const problems: Refusal[] = [];
  const firstLine = new Map<string, number>();
  const last = new Map<unknown, unknown>();
  for (const current of lines) {
    const where = `${table.file} line ${current.line}`;
    const key = table.key.map((name) => String(current.cells[name])).join(', ');
    const before = firstLine.get(key);
    // A row that could not be read, or repeats another, was reported: the next row has nothing to follow.
    if (table.key.some((name) => current.cells[name] === undefined)) {
      last.clear();
      continue;
    }
    if (before !== undefined) {
      problems.push(new Refusal(where, `${table.key.join(', ')} ${key} repeats line ${before}`, 'each once'));
      last.clear();
      continue;
    }
    firstLine.set(key, current.line);
    if (table.order === undefined) continue;
    const { by, step, within } = table.order;
    const series = within === undefined ? null : current.cells[within];
    const previous = last.get(series);
    last.set(series, current.cells[by]);
    if (previous === undefined) continue;
    const change = ordinal(current.cells[by]) - ordinal(previous);
    const now = `${by} ${current.cells[by]}`;
    if (Math.sign(change) !== Math.sign(step ?? 1)) {
      const expected = step !== null && step < 0 ? 'falling order' : 'rising order';
      problems.push(new Refusal(where, `${now} comes after ${previous}`, expected));
    } else if (step !== null && Math.abs(change - step) > 1e-6) {
      problems.push(
        new Refusal(where, `${now} follows ${previous}`, `steps of ${step}, a gap written as an empty cell`),
      );
    }
  }
  return problems;
}

/** Months as a count, numbers as they are. */
function ordinal(value: unknown): number {
  if (typeof value === 'number') return value;
  const [year, month] = String(value).split('-').map(Number);
  return (year ?? Number.NaN) * 12 + (month ?? Number.NaN);
}
