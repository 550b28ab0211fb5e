'use client';

import { useTranslations } from 'use-intl/react';
import { useScenario, useScenarioActions } from '@/components/scenario/scenario-provider';
import styles from './window-choice.module.css';

/** The years that the level figure shows: named windows, and the first and last year by hand. */
export function WindowChoice({ lastYear }: { lastYear: number }) {
  const words = useTranslations('page.tools');
  const scenario = useScenario();
  const { settle } = useScenarioActions();
  const windows = {
    ahead: { from: 1921, to: 2100 },
    decades: { from: 1990, to: 2050 },
    whole: { from: 1921, to: lastYear + 1 },
    ten: { from: lastYear - 9, to: lastYear + 1 },
  } as const;
  const names = Object.keys(windows) as (keyof typeof windows)[];
  const chosen = names.find((name) => windows[name].from === scenario.from && windows[name].to === scenario.to);
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
        {chosen === undefined && <option value="own">{`${scenario.from}–${scenario.to}`}</option>}
      </select>
    </label>
  );
}
