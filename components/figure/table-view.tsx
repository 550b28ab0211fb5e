'use client';

import { useState } from 'react';
import { cellInWords } from '@/lib/figures/cell-words';
import type { FigureSpec } from '@/lib/figures/spec';
import styles from './table-view.module.css';

/** The numbers of a figure as tables, in the unit and datum shown. */
export function TableView({ spec }: { spec: FigureSpec }) {
  const [shown, setShown] = useState(0);
  const table = spec.tables[Math.min(shown, spec.tables.length - 1)];
  if (table === undefined) return null;
  return (
    <div className={styles['tables']}>
      {spec.tables.length > 1 && (
        <div className={styles['choice']}>
          {spec.tables.map(({ id, caption }, i) => (
            <button key={id} type="button" aria-pressed={i === shown} onClick={() => setShown(i)}>
              {caption}
            </button>
          ))}
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles['scroll']} aria-label={table.caption} tabIndex={0}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ key, label, unit, format }) => (
                <th key={key} scope="col" data-format={format}>
                  {label}
                  {unit !== null && <span className={styles['unit']}> {unit}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={String(row[0]) + String(row[1])}>
                {table.columns.map((column, i) =>
                  i === 0 ? (
                    <th key={column.key} scope="row" data-format={column.format}>
                      {cellInWords(row[i] ?? null, column)}
                    </th>
                  ) : (
                    <td key={column.key} data-format={column.format}>
                      {cellInWords(row[i] ?? null, column)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
