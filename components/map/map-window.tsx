'use client';

import { type CSSProperties, type ReactNode, type RefObject, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import type { MapView } from '@/lib/figures/map/views';
import type { Area, GeoPanel } from '@/lib/figures/panel';
import { MapPanelDrawing } from './map-panel-drawing';
import styles from './map-window.module.css';
import { type Spot, scalesOf, sightOf } from './sight';
import type { CrossKeys } from './use-cross-keys';
import type { MapHand } from './use-map-hand';

type Props = {
  readonly element: RefObject<HTMLDivElement | null>;
  /** The whole drawing, px: the window lies over its own part of it. */
  readonly whole: { readonly width: number; readonly height: number };
  readonly panel: GeoPanel;
  readonly view: MapView;
  readonly hand: MapHand;
  readonly keys: CrossKeys;
  /** Where the reader pointed, px of the drawing from the panel's middle. */
  readonly mark: Spot | null;
  /** The comparison over the map, or null. */
  readonly compare: ReactNode;
};

/** The map itself, over its place in the figure: it is moved by pointer, touch and keyboard, and pointed at. */
export function MapWindow({ element, whole, panel, view, hand, keys, mark, compare }: Props) {
  const words = useTranslations('mapPage');
  const hint = useId();
  const { area } = panel;
  // Where the whole basin is in sight a finger scrolls the page; closer, it moves the map.
  const isWidest = sightOf(view, area).pxPerKm <= scalesOf(area).least * 1.001;
  return (
    <div ref={element} className={styles['window']} style={boxOf(area, whole)}>
      <MapPanelDrawing panel={panel} />
      {compare}
      {mark !== null && (
        <div className={styles['moved']} data-moved="">
          <span className={styles['mark']} style={placeOf(mark, area)} />
        </div>
      )}
      <div
        className={styles['hand']}
        style={{ touchAction: isWidest ? 'pan-y' : 'none' }}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is worked by keyboard
        tabIndex={0}
        aria-label={words('hand.label', { view: words(`view.names.${view.id}`) })}
        aria-describedby={hint}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.hide}
        {...hand.pointers}
      >
        {keys.cross !== null && <span className={styles['cross']} style={placeOf(keys.cross, area)} />}
      </div>
      <span id={hint} hidden>
        {words('hand.hint')}
      </span>
    </div>
  );
}

function boxOf(area: Area, whole: Props['whole']): CSSProperties {
  const percent = (part: number, of: number) => `${(100 * part) / of}%`;
  return {
    left: percent(area.x, whole.width),
    top: percent(area.y, whole.height),
    width: percent(area.width, whole.width),
    height: percent(area.height, whole.height),
  };
}

function placeOf({ x, y }: Spot, area: Area): CSSProperties {
  return { left: `${50 + (100 * x) / area.width}%`, top: `${50 + (100 * y) / area.height}%` };
}
