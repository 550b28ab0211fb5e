'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import { CarryingLink } from '@/components/site/carrying-link';
import styles from './map-controls.module.css';
import type { MapPlaceInView } from './places-in-view';

/** The ports and wetlands that the map shows, as links to their pages: what their signs are to a pointer. */
export const PlaceList = memo(function PlaceList({ places }: { places: readonly MapPlaceInView[] }) {
  const words = useTranslations('mapPage.places');
  const groups = [
    { kind: 'port', title: words('ports') },
    { kind: 'wetland', title: words('wetlands') },
  ] as const;
  return (
    <details className={styles['places']}>
      <summary>{words('open', { count: String(places.length) })}</summary>
      {groups.map(({ kind, title }) => {
        const own = places.filter((place) => place.kind === kind);
        return (
          <div key={kind}>
            <h4>{title}</h4>
            {own.length === 0 ? (
              <p>{words('none')}</p>
            ) : (
              <ul>
                {own.map(({ id, name, href }) => (
                  <li key={id}>
                    <CarryingLink href={href}>{name}</CarryingLink>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </details>
  );
});
