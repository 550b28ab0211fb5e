'use client';

import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { viewParameters } from '@/lib/scenario/view-parameters';
import styles from './parameter-slider.module.css';
import { useScenarioActions, useScenarioValue } from './scenario-provider';

const { min, max, step } = viewParameters.year;
/** As long as an assumption's slider rests before its place is one step of history, ms. */
const restMilliseconds = 350;

/** The year that the figures of ports, coast and map speak of. */
export function YearControl() {
  const year = useScenarioValue('year');
  const words = useTranslations('parameters.year');
  const { move, settle, current } = useScenarioActions();
  const control = useId();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const follow = (next: number) => {
    move({ year: next });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => settle({ year: current().year }), restMilliseconds);
  };
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
          onChange={(event) => follow(Number(event.target.value))}
        />
      </div>
      <p id={`${control}-hint`} className={styles['hint']}>
        {words('hint')}
      </p>
    </div>
  );
}
