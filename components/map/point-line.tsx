'use client';

import { useTranslations } from 'use-intl/react';
import { CarryingLink } from '@/components/site/carrying-link';
import styles from './map-controls.module.css';
import type { MapPlaceInView } from './places-in-view';

type Props = {
  /** What is said of the point; null while there is none, and the line says how to make one. */
  readonly said: string | null;
  readonly place: MapPlaceInView | null;
  readonly onClear: () => void;
};

/** How far the sea is from where the reader pointed, and the page of the place there. */
export function PointLine({ said, place, onClear }: Props) {
  const words = useTranslations('mapPage');
  return (
    <div className={styles['point']}>
      <p role="status">{said}</p>
      {said === null ? (
        <p className={styles['hint']}>
          <span className={styles['pointer']}>{words('hand.hint')}</span>
          <span className={styles['finger']}>{words('hand.touch')}</span>
        </p>
      ) : (
        <p>
          {place !== null && (
            <CarryingLink href={place.href}>{words(`point.page.${place.kind}`, { name: place.name })}</CarryingLink>
          )}
          <button type="button" onClick={onClear}>
            {words('point.clear')}
          </button>
        </p>
      )}
    </div>
  );
}
