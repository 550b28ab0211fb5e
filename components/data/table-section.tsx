import type { ReactNode } from 'react';
import type { SourceRecord } from '@/lib/domain/source';
import { createWords } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { ColumnTable } from './column-table';
import { FlaggedTable } from './flagged-table';
import { SourceEntry } from './source-entry';
import { anchorOf, type TableContents } from './table-contents';
import styles from './table-section.module.css';
import { UnconfirmedTag } from './unconfirmed-tag';

const words = createWords();

/** One table of `data/`: its file to download, its source, its columns, its flagged values, and `children` between. */
export function TableSection({
  table,
  source,
  isFirstOfSource,
  children,
}: {
  table: TableContents;
  source: SourceRecord | undefined;
  isFirstOfSource: boolean;
  children?: ReactNode;
}) {
  const { file, title, rows, checksum, datum } = table.description;
  const recalled = table.rows.filter((row) => row['status'] === 'recalled').length;
  const anchor = anchorOf(file);
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`} className={styles['table']}>
      <h2 id={`${anchor}-title`}>{title}</h2>
      <p className={styles['facts']}>
        <a href={`/data/files/${file}`} download>
          {words('data.download', { file })}
        </a>{' '}
        <span>{words('data.facts', { rows: formatNumber(rows) })}</span> <span>{datum ?? words('data.noDatum')}</span>{' '}
        <span>{words('data.bytes', { size: formatNumber(table.bytes / 1000, 1) })}</span>
      </p>
      {recalled > 0 && (
        <p>
          {words.rich('data.unconfirmedCount', {
            count: recalled,
            rows: formatNumber(rows),
            tag: () => <UnconfirmedTag />,
          })}
        </p>
      )}
      {children}
      {source !== undefined && (
        <SourceEntry
          source={source}
          heading={words('data.source.heading', { title: source.title })}
          {...(isFirstOfSource ? { anchor: `source-${source.id}` } : {})}
        />
      )}
      <ColumnTable table={table} />
      <FlaggedTable table={table} />
      <p className={styles['checksum']}>
        {words('data.checksum')} <code>{checksum}</code>
      </p>
    </section>
  );
}
