'use client';

import { useTranslations } from 'use-intl/react';
import { useScenarioActions, useScenarioValue } from '@/components/scenario/scenario-provider';
import { viewParameters } from '@/lib/scenario/view-parameters';
import styles from './display-switches.module.css';
import { ThemeSwitch } from './theme-switch';

/** How levels are shown: unit, zero, and the colours of the page. */
export function DisplaySwitches() {
  const unit = useScenarioValue('units');
  const zero = useScenarioValue('datum');
  const words = useTranslations('page.display');
  const parameters = useTranslations('parameters');
  const { settle } = useScenarioActions();
  const { units, datum } = viewParameters;
  return (
    <div className={styles['switches']}>
      <select
        aria-label={words('units')}
        value={unit}
        onChange={(event) => settle({ units: units.options.find((id) => id === event.target.value) ?? units.default })}
      >
        {units.options.map((id) => (
          <option key={id} value={id}>
            {parameters(`units.options.${id}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={words('datum')}
        value={zero}
        onChange={(event) => settle({ datum: datum.options.find((id) => id === event.target.value) ?? datum.default })}
      >
        {datum.options.map((id) => (
          <option key={id} value={id}>
            {parameters(`datum.options.${id}`)}
          </option>
        ))}
      </select>
      <ThemeSwitch />
    </div>
  );
}
