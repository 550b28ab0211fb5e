'use client';

import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { FigureCell } from '@/components/figure/figure-cell';
import hostStyles from '@/components/figure/figure-host.module.css';
import { useDesign } from '@/components/figure/use-design';
import { useLiveInSight } from '@/components/live/use-live-in-sight';
import type { FigureId } from '@/lib/figures/spec';
import styles from './map-place.module.css';
import { type MapPart, useMapPart } from './use-map-part';

type Props = {
  readonly id: Extract<FigureId, 'map' | 'map-levels'>;
  readonly title: string;
  /** The first paint. */
  readonly children: ReactNode;
};

/**
 * The place of a map on a page. Its relief is a file of its own: it is fetched when the reader comes near, and only then
 * the live map takes over. Where that fails, the first paint stays, says so, and offers to try again.
 */
export function MapPlace({ id, title, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = useDesign();
  const live = useLiveInSight(place);
  // Once wanted, always wanted: leaving again does not stop what is under way.
  const part = useMapPart(live?.part ?? null, live !== null);
  const first = (
    <>
      {children}
      <Waiting part={part} roomy={id === 'map'} />
    </>
  );
  return (
    <div ref={place} className={hostStyles['following']}>
      <FigureCell id={id} title={title} first={first}>
        {live === null || part.state !== 'ready' ? null : id === 'map' ? (
          <part.LiveMap width={width} live={live} />
        ) : (
          <live.part.LiveFigure key={width} id={id} width={width} live={live} />
        )}
      </FigureCell>
    </div>
  );
}

/** What is said below the first paint until the live map is there; it keeps the room of its controls. */
function Waiting({ part, roomy }: { part: MapPart; roomy: boolean }) {
  const words = useTranslations('mapPage');
  return (
    <div className={roomy ? styles['roomy'] : styles['waiting']}>
      <p role="status">
        {part.state === 'loading' && words('loading')}
        {part.state === 'failed' && words('failed', { reason: part.reason })}
      </p>
      {part.state === 'failed' && (
        <button type="button" onClick={part.again}>
          {words('again')}
        </button>
      )}
    </div>
  );
}
