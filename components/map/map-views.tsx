'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import { type ViewId, viewIds } from '@/lib/figures/map/views';
import styles from './map-controls.module.css';

type Props = {
  readonly chosen: ViewId;
  /** Whether the map was moved away from the view chosen. */
  readonly isMoved: boolean;
  /** The first year of the comparison, which is today's. */
  readonly today: string;
  readonly isCompared: boolean;
  readonly onChoose: (id: ViewId) => void;
  readonly onZoom: (factor: number) => void;
  readonly onCompare: (compared: boolean) => void;
};

/** One press of a button, or of a key, zooms so much. */
export const zoomStep = 1.5;

/** Which part of the sea the map shows, how close, and whether today lies beside it. */
export const MapViews = memo(function MapViews(props: Props) {
  const { chosen, isMoved, today, isCompared, onChoose, onZoom, onCompare } = props;
  const words = useTranslations('mapPage');
  return (
    <div className={styles['views']}>
      <label>
        <span>{words('view.label')}</span>
        <select
          value={chosen}
          onChange={(event) => onChoose(viewIds.find((id) => id === event.target.value) ?? 'basin')}
        >
          {viewIds.map((id) => (
            <option key={id} value={id}>
              {words(`view.names.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles['zoom']}>
        <button type="button" aria-label={words('view.closer')} onClick={() => onZoom(zoomStep)}>
          +
        </button>
        <button type="button" aria-label={words('view.wider')} onClick={() => onZoom(1 / zoomStep)}>
          −
        </button>
      </div>
      <button type="button" disabled={!isMoved && chosen === 'basin'} onClick={() => onChoose('basin')}>
        {words('view.reset')}
      </button>
      <button type="button" aria-pressed={isCompared} onClick={() => onCompare(!isCompared)}>
        {isCompared ? words('compare.close') : words('compare.open', { year: today })}
      </button>
    </div>
  );
});
