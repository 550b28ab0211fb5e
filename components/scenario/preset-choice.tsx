'use client';

import { useTranslations } from 'use-intl/react';
import { presets } from '@/lib/scenario/presets';
import styles from './preset-choice.module.css';
import { useScenarioActions } from './scenario-provider';

/** The named sets of assumptions; choosing one clears what was changed. */
export function PresetChoice({ chosen }: { chosen: string }) {
  const words = useTranslations('page.panel');
  const { choosePreset } = useScenarioActions();
  return (
    <fieldset className={styles['presets']}>
      <legend>{words('presets')}</legend>
      {presets.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name="preset" value={id} checked={chosen === id} onChange={() => choosePreset(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
