'use client';

import { memo, useId, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { useScenarioValue } from '@/components/scenario/scenario-provider';
import { useSlide } from '@/components/scenario/use-slide';
import { viewParameters } from '@/lib/scenario/view-parameters';
import styles from './map-controls.module.css';
import { usePlay } from './use-play';
import { useReducedMotion } from './use-reduced-motion';

const { min, max, step } = viewParameters.year;

/** The year that the map shows: a scrubber, and a button that plays the years, or steps of ten where motion is unwanted. */
export const MapYear = memo(function MapYear({ firstYear }: { firstYear: number }) {
  const year = useScenarioValue('year');
  const words = useTranslations('mapPage.year');
  const control = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { follow, settle } = useSlide();
  const { isPlaying, toggle } = usePlay(year, firstYear, button);
  const still = useReducedMotion();
  const jump = (years: number) => settle({ year: Math.min(max, Math.max(min, year + years)), level: null });
  return (
    <div className={styles['year']}>
      <div className={styles['head']}>
        <label htmlFor={control}>{words('label')}</label>
        <span className={styles['steps']}>
          {still ? (
            <>
              <button type="button" disabled={year <= min} onClick={() => jump(-10)}>
                {words('back')}
              </button>
              <button type="button" disabled={year >= max} onClick={() => jump(10)}>
                {words('on')}
              </button>
            </>
          ) : (
            <button ref={button} type="button" onClick={toggle}>
              {words(isPlaying ? 'stop' : 'play')}
            </button>
          )}
        </span>
        <output htmlFor={control}>{year}</output>
      </div>
      <input
        id={control}
        type="range"
        min={min}
        max={max}
        step={step}
        value={year}
        onChange={(event) => follow({ year: Number(event.target.value), level: null })}
      />
    </div>
  );
});
