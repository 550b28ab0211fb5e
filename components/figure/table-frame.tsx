import { cellInWords } from '@/lib/figures/cell-words';
import type { FigureTable } from '@/lib/figures/table';
import { rowsOnTheSame } from './rows-on-the-same';
import styles from './table-view.module.css';

type Props = {
  readonly tables: readonly FigureTable[];
  /** Which of them is shown. */
  readonly shown: number;
  /** Turns to another table; without it this is what the HTML holds until the live figure is there. */
  readonly onShow?: (shown: number) => void;
};

/** One of a figure's tables, in a box that scrolls by itself, and the names of all. Its height is that of the first paint. */
export function TableFrame({ tables, shown, onShow }: Props) {
  const table = tables[shown];
  if (table === undefined) return null;
  return (
    <div className={styles['tables']} {...(onShow === undefined ? { 'data-first-words': '' } : {})}>
      {tables.length > 1 && (
        <div className={styles['choice']}>
          {tables.map(({ id, caption }, i) => (
            <button
              key={id}
              type="button"
              aria-pressed={i === shown}
              disabled={onShow === undefined}
              onClick={onShow && (() => onShow(i))}
            >
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
            {table.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
              <tr key={i}>
                {table.columns.map((column, at) => {
                  const rowSpan = column.format === 'sources' ? rowsOnTheSame(table.rows, i, at) : 1;
                  if (rowSpan === 0) return null;
                  return at === 0 ? (
                    <th key={column.key} scope="row" data-format={column.format}>
                      {cellInWords(row[at] ?? null, column)}
                    </th>
                  ) : (
                    <td key={column.key} data-format={column.format} {...(rowSpan > 1 ? { rowSpan } : {})}>
                      {cellInWords(row[at] ?? null, column)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
