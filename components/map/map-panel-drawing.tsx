import { memo } from 'react';
import { GeoPanel } from '@/components/figure/geo-panel';
import type { GeoPanel as GeoPanelSpec } from '@/lib/figures/panel';
import styles from './map-window.module.css';

/** A panel of a map drawn alone, as large as what holds it: so that it can be moved, and lie over another. */
export const MapPanelDrawing = memo(function MapPanelDrawing({ panel }: { panel: GeoPanelSpec }) {
  const { x, y, width, height } = panel.area;
  return (
    <div className={styles['moved']} data-moved="">
      <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true" data-panel={panel.id}>
        <GeoPanel panel={panel} />
      </svg>
    </div>
  );
});
