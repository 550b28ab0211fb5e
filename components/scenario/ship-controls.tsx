'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { portParameters } from '@/lib/scenario/port-parameters';
import { type NumberId, ParameterSlider } from './parameter-slider';
import { useScenarioActions, useScenarioValue } from './scenario-provider';
import styles from './ship-controls.module.css';

const sliders = ['dredge', 'dredgeFrom', 'silt', 'allowance', 'notice'] as const satisfies readonly NumberId[];

/** What a port planner assumes: the ship, and what happens to the bed below it. */
export function ShipControls() {
  const ship = useScenarioValue('ship');
  const page = useTranslations('page.panel');
  const words = useTranslations('parameters');
  const { settle } = useScenarioActions();
  const control = useId();
  const { options } = portParameters.ship;
  return (
    <details className={styles['ships']}>
      <summary>{page('ships')}</summary>
      <div className={styles['ship']}>
        <label htmlFor={control}>{words('ship.label')}</label>
        <select
          id={control}
          value={ship}
          aria-describedby={`${control}-hint`}
          onChange={(event) => settle({ ship: options.find((id) => id === event.target.value) ?? 'design' })}
        >
          {options.map((id) => (
            <option key={id} value={id}>
              {words(`ship.options.${id}`)}
            </option>
          ))}
        </select>
        <p id={`${control}-hint`}>{words('ship.hint')}</p>
      </div>
      {sliders.map((id) => (
        <ParameterSlider key={id} id={id} />
      ))}
    </details>
  );
}
