'use client';

import { memo, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { useSlide } from '@/components/scenario/use-slide';
import type { MapMoment } from '@/lib/figures/map/map-moment';
import { viewParameters } from '@/lib/scenario/view-parameters';
import { formatLevel, type LevelDisplay } from '@/lib/words/format-level';
import styles from './map-controls.module.css';

const { min, max, step } = viewParameters.level;

type Props = { readonly moment: MapMoment; readonly display: LevelDisplay };

/** The level that the map shows, m BHS: that of the year, or, once moved, one of the reader's own that overrides it. */
export const MapLevel = memo(function MapLevel({ moment, display }: Props) {
  const words = useTranslations('mapPage.level');
  const control = useId();
  const { follow, settle } = useSlide();
  const { by, levelMetres, year } = moment;
  const written = formatLevel(levelMetres, display, 1);
  return (
    <div className={styles['slider']}>
      <div className={styles['head']}>
        <label htmlFor={control}>{words('label')}</label>
        <output htmlFor={control}>{written}</output>
      </div>
      <input
        id={control}
        type="range"
        min={min}
        max={max}
        step={step}
        value={Math.round(levelMetres * 10) / 10}
        aria-valuetext={written}
        aria-describedby={`${control}-hint`}
        onChange={(event) => follow({ level: Math.round(Number(event.target.value) * 100) / 100 })}
      />
      <div className={styles['below']}>
        <span id={`${control}-hint`}>
          {by === 'level' ? words('hintLevel') : words('hintYear', { year: String(year) })}
        </span>
        <button type="button" disabled={by !== 'level'} onClick={() => settle({ level: null })}>
          {words('clear')}
        </button>
      </div>
    </div>
  );
});
