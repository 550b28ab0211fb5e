'use client';

import { memo, type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { type AssumptionId, assumptions } from '@/lib/scenario/assumptions';
import { valueInWords } from '@/lib/scenario/scenario-words';
import { ParameterEvidence } from './parameter-evidence';
import styles from './parameter-slider.module.css';
import { useScenarioValue } from './scenario-provider';
import { TrackMarks } from './track-marks';
import { useSlide } from './use-slide';

/** The parameters that are numbers, and so have a slider. */
export type NumberId = {
  [Id in AssumptionId]: (typeof assumptions)[Id]['kind'] extends 'number' ? Id : never;
}[AssumptionId];

type Props = {
  readonly id: NumberId;
  /** A stretch of the track to shade. */
  readonly shaded?: { readonly from: number; readonly to: number };
  /** What the present value does, in words; the parameter's own line if there is nothing to say. */
  readonly children?: ReactNode;
};

/** One assumption as a slider, with the values of measurements and papers marked on its track. */
export const ParameterSlider = memo(function ParameterSlider({ id, shaded, children }: Props) {
  const value = useScenarioValue(id);
  const units = useScenarioValue('units');
  const words = useTranslations();
  const { follow } = useSlide();
  const { min, max, step, marks } = assumptions[id];
  const control = useId();
  const written = valueInWords(id, value, words, units);
  return (
    <div className={styles['slider']} data-assumption={id}>
      <div className={styles['head']}>
        <label htmlFor={control}>{words(`parameters.${id}.label`)}</label>
        <output htmlFor={control}>{written}</output>
      </div>
      <div className={styles['control']}>
        <TrackMarks id={id} units={units} shaded={shaded} />
        <div className={styles['filling']}>
          <span className={styles['fill']} style={{ transform: `scaleX(${(value - min) / (max - min)})` }} />
        </div>
        <input
          id={control}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={written}
          aria-describedby={`${control}-hint`}
          onChange={(event) => follow({ [id]: Number(event.target.value) })}
        />
      </div>
      <p id={`${control}-hint`} className={styles['hint']}>
        {children ?? words(`parameters.${id}.hint`)}
      </p>
      <ParameterEvidence id={id} units={units} marks={marks} />
    </div>
  );
});
