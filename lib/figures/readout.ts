import { cellInWords } from './cell-words';
import type { FigureSpec } from './spec';

/** What the crosshair says at one stop: a heading, and each number that is there with its name. */
export type Readout = {
  readonly heading: string;
  readonly lines: readonly { readonly key: string; readonly label: string; readonly value: string }[];
};

/** Read out the row of the crosshair's table at a stop; null where the figure has no crosshair or no such stop. */
export function readoutAt(spec: FigureSpec, stop: number): Readout | null {
  const { crosshair } = spec;
  const table = spec.tables.find(({ id }) => id === crosshair?.tableId);
  const row = table?.rows[stop];
  if (crosshair === null || table === undefined || row === undefined) return null;
  const [first, ...rest] = table.columns;
  const heading = first === undefined ? '' : cellInWords(row[0] ?? null, first);
  const lines = rest.flatMap((column, i) => {
    const cell = row[i + 1] ?? null;
    const unit = column.unit === null ? '' : `\u00a0${column.unit}`;
    return cell === null
      ? []
      : [{ key: column.key, label: column.label, value: `${cellInWords(cell, column)}${unit}` }];
  });
  return { heading, lines };
}
