'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import styles from './ledger.module.css';
import type { LedgerChoice } from './ledger-order';
import type { LedgerView } from './ledger-view';

/** What rows of a ledger are chosen by, and which columns it shows. */
export const LedgerChoices = memo(function LedgerChoices({
  filters,
  sets,
  choice,
  set,
  onChoose,
  onSet,
}: Pick<LedgerView, 'filters' | 'sets'> & {
  choice: LedgerChoice;
  set: string | null;
  onChoose: (filter: string, option: string) => void;
  onSet: (set: string) => void;
}) {
  const words = useTranslations('page.ledger');
  return (
    <div className={styles['choices']}>
      {filters.map(({ id, label, options }) => (
        <label key={id}>
          <span>{label}</span>
          <select value={choice[id]} onChange={(event) => onChoose(id, event.target.value)}>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {sets.length > 1 && (
        <label>
          <span>{words('sets')}</span>
          <select value={set ?? ''} onChange={(event) => onSet(event.target.value)}>
            {sets.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
});
