'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { MapMoment } from '@/lib/figures/map/map-moment';
import type { GeoPanel } from '@/lib/figures/panel';
import { formatPercent } from '@/lib/words/format-number';
import styles from './map-compare.module.css';
import { MapPanelDrawing } from './map-panel-drawing';

type Props = {
  /** The map of today. */
  readonly panel: GeoPanel;
  readonly today: string;
  readonly moment: MapMoment;
  /** The level shown, written. */
  readonly level: string;
};

/** Today's map over that of the moment, as far to the right as the reader moves the line between them. */
export function MapCompare({ panel, today, moment, level }: Props) {
  const words = useTranslations('mapPage.compare');
  const [percent, setPercent] = useState(50);
  return (
    <>
      <div className={styles['before']} style={{ clipPath: `inset(0 ${100 - percent}% 0 0)` }}>
        <MapPanelDrawing panel={panel} />
      </div>
      <div className={styles['line']} style={{ left: `${percent}%` }} aria-hidden="true">
        <span className={styles['left']}>{today}</span>
        <span className={styles['right']}>{words('after', { by: moment.by, year: String(moment.year), level })}</span>
      </div>
      <input
        className={styles['handle']}
        type="range"
        min={0}
        max={100}
        value={percent}
        aria-label={words('label', { year: today })}
        aria-valuetext={words('value', { share: formatPercent(percent / 100) })}
        onChange={(event) => setPercent(Number(event.target.value))}
      />
    </>
  );
}
