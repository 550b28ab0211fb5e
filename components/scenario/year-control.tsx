'use client';

import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { viewParameters } from '@/lib/scenario/view-parameters';
import styles from './parameter-slider.module.css';
import { useScenarioValue } from './scenario-provider';
import { useSlide } from './use-slide';

const { min, max, step } = viewParameters.year;

/** The year that the figures of ports, coast and map speak of. */
export function YearControl() {
  const year = useScenarioValue('year');
  const words = useTranslations('parameters.year');
  const { follow } = useSlide();
  const control = useId();
  return (
    <div className={styles['slider']}>
      <div className={styles['head']}>
        <label htmlFor={control}>{words('label')}</label>
        <output htmlFor={control}>{year}</output>
      </div>
      <div className={styles['control']}>
        <div className={styles['track']}>
          <span className={styles['rail']} />
        </div>
        <div className={styles['filling']}>
          <span className={styles['fill']} style={{ transform: `scaleX(${(year - min) / (max - min)})` }} />
        </div>
        <input
          id={control}
          type="range"
          min={min}
          max={max}
          step={step}
          value={year}
          aria-describedby={`${control}-hint`}
          onChange={(event) => follow({ year: Number(event.target.value) })}
        />
      </div>
      <p id={`${control}-hint`} className={styles['hint']}>
        {words('hint')}
      </p>
    </div>
  );
}
