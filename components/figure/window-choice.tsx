'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import { useScenarioActions, useScenarioValue } from '@/components/scenario/scenario-provider';
import styles from './window-choice.module.css';

/** The years that the level figure shows: named windows, or those that the link states. */
export const WindowChoice = memo(function WindowChoice({ lastYear }: { lastYear: number }) {
  const from = useScenarioValue('from');
  const to = useScenarioValue('to');
  const words = useTranslations('page.tools');
  const { settle } = useScenarioActions();
  const windows = {
    ahead: { from: 1921, to: 2100 },
    decades: { from: 1990, to: 2050 },
    whole: { from: 1921, to: lastYear + 1 },
    ten: { from: lastYear - 9, to: lastYear + 1 },
  } as const;
  const names = Object.keys(windows) as (keyof typeof windows)[];
  const chosen = names.find((name) => windows[name].from === from && windows[name].to === to);
  return (
    <label className={styles['choice']}>
      <span>{words('window')}</span>
      <select
        value={chosen ?? 'own'}
        onChange={(event) => {
          const name = names.find((known) => known === event.target.value);
          if (name !== undefined) settle(windows[name]);
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {words(`windows.${name}`)}
          </option>
        ))}
        {chosen === undefined && <option value="own">{`${from}–${to}`}</option>}
      </select>
    </label>
  );
});
