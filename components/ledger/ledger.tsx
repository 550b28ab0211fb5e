'use client';

import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { giveFile } from '@/components/figure/give-file';
import styles from './ledger.module.css';
import { LedgerChoices } from './ledger-choices';
import { chosenLines, initialChoice, type LedgerSort, nextSort, sortedLines } from './ledger-order';
import { LedgerTable } from './ledger-table';
import type { LedgerFormat, LedgerView } from './ledger-view';

/** A file made of the rows shown, by their ids and in their order. */
export type LedgerMaker = (format: LedgerFormat, ids: readonly string[]) => Promise<{ blob: Blob; name: string }>;

/** A table of crossings to filter, sort and take away; `make` is null until the model is there. */
export function Ledger({ view, make }: { view: LedgerView; make: LedgerMaker | null }) {
  const words = useTranslations('page.ledger');
  const table = useId();
  const [choice, setChoice] = useState(() => initialChoice(view.filters));
  const [set, setSet] = useState(view.sets[0]?.id ?? null);
  const [sort, setSort] = useState<LedgerSort>(null);
  const [said, setSaid] = useState('');
  const choose = useCallback(
    (filter: string, option: string) => setChoice((before) => ({ ...before, [filter]: option })),
    [],
  );
  const lines = useMemo(() => sortedLines(chosenLines(view.lines, choice), sort), [view, choice, sort]);
  const sortBy = useCallback((column: number) => setSort((before) => nextSort(before, column)), []);

  const give = async (format: LedgerFormat) => {
    if (make === null) return;
    const name = format.toUpperCase();
    setSaid(words('working', { format: name }));
    try {
      const file = await make(
        format,
        lines.map(({ id }) => id),
      );
      giveFile(file.blob, file.name);
      setSaid(words('done', { format: name }));
    } catch (error) {
      setSaid(words('failed', { format: name, reason: error instanceof Error ? error.message : String(error) }));
    }
  };

  return (
    <div className={styles['ledger']}>
      <LedgerChoices
        filters={view.filters}
        sets={view.sets}
        choice={choice}
        set={set}
        onChoose={choose}
        onSet={setSet}
      />
      <LedgerTable id={table} view={view} lines={lines} set={set} sort={sort} onSort={sortBy} />
      <div className={styles['foot']}>
        <p role="status">{words('count', { shown: String(lines.length), all: String(view.lines.length) })}</p>
        <span className={styles['files']}>
          {(['csv', 'xlsx'] as const).map((format) => (
            <button
              key={format}
              type="button"
              disabled={make === null || lines.length === 0}
              aria-label={words('download', { format: format.toUpperCase() })}
              onClick={() => void give(format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </span>
        <p role="status">{said}</p>
      </div>
      <noscript>
        <p>{words('noScript')}</p>
      </noscript>
    </div>
  );
}
