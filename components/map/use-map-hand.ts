'use client';

import { type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { MapView } from '@/lib/figures/map/views';
import type { Area } from '@/lib/figures/panel';
import type { LonLat } from '@/lib/relief/grid';
import { fromPlane } from './from-plane';
import { panned, planeUnder, type Sight, type Spot, sightOf, transformBetween, viewOf, zoomed } from './sight';
import { useWheelZoom } from './use-wheel-zoom';

/** How long the map is left alone before it is drawn anew, ms. */
const restMilliseconds = 180;
/** A pointer that moves less than this, px of the screen, has clicked. */
const clickReach = 5;

type Options = {
  /** The panel on the screen; what carries `data-moved` in it moves with the map. */
  readonly panel: RefObject<HTMLElement | null>;
  readonly area: Area;
  /** The view that is drawn. */
  readonly view: MapView;
  /** The map came to rest at another view: draw it. */
  readonly onRest: (view: MapView) => void;
  /** A position on the map was pointed at, degrees. */
  readonly onPoint: (position: LonLat) => void;
};

/** What moves the map: by zoom and shift (px of the drawing), and by the pointers of its panel. */
export type MapHand = {
  readonly zoom: (factor: number, about: Spot) => void;
  readonly pan: (by: Spot) => void;
  readonly point: (at: Spot) => void;
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  };
};

/**
 * Move a drawn map by hand: while it moves, its drawing is shifted and scaled as it is, without React; once it rests, its
 * view is handed on to be drawn anew. One pointer drags, two pinch, the wheel zooms with Ctrl or ⌘.
 */
export function useMapHand({ panel, area, view, onRest, onPoint }: Options): MapHand {
  const shown = useRef<Sight>(sightOf(view, area));
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ area, view, onRest, onPoint });
  latest.current = { area, view, onRest, onPoint };

  /** Put the drawing where it is looked at. */
  const put = useCallback(
    (sight: Sight | null) => {
      const { area, view } = latest.current;
      const drawn = sightOf(view, area);
      shown.current = sight ?? drawn;
      for (const part of panel.current?.querySelectorAll<HTMLElement>('[data-moved]') ?? [])
        part.style.transform = sight === null ? '' : transformBetween(drawn, sight, area);
    },
    [panel],
  );

  // The new drawing and the end of the transform are one picture.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the transform ends with every new drawing
  useLayoutEffect(() => put(null), [put, view, area.x, area.y, area.width, area.height]);
  useEffect(() => () => clearTimeout(rest.current), []);

  const settle = useCallback(
    (milliseconds: number) => {
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        const { area, view, onRest } = latest.current;
        const drawn = sightOf(view, area);
        const { eastKm, northKm, pxPerKm } = shown.current;
        const isSame = drawn.eastKm === eastKm && drawn.northKm === northKm && drawn.pxPerKm === pxPerKm;
        if (isSame) put(null);
        else onRest(viewOf(shown.current, area, view.id));
      }, milliseconds);
    },
    [put],
  );

  const hand = useMemo(() => {
    const pointers = new Map<number, Spot>();
    let travelled = 0;
    const zoom = (factor: number, about: Spot) => {
      put(zoomed(shown.current, latest.current.area, factor, about));
      settle(restMilliseconds);
    };
    const pan = (by: Spot) => {
      put(panned(shown.current, latest.current.area, by));
      settle(restMilliseconds);
    };
    const point = (at: Spot) => latest.current.onPoint(fromPlane(planeUnder(shown.current, at)));
    /** A place on the screen as a spot of the panel. */
    const spotOf = (place: { readonly clientX: number; readonly clientY: number }): Spot => {
      const box = panel.current?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return { x: 0, y: 0 };
      const scale = latest.current.area.width / box.width;
      return {
        x: (place.clientX - box.left - box.width / 2) * scale,
        y: (place.clientY - box.top - box.height / 2) * scale,
      };
    };
    const down = (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) travelled = 0;
      pointers.set(event.pointerId, spotOf(event));
      event.currentTarget.setPointerCapture?.(event.pointerId);
      clearTimeout(rest.current);
    };
    const move = (event: PointerEvent<HTMLElement>) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const now = spotOf(event);
      travelled += Math.hypot(now.x - before.x, now.y - before.y);
      const { area } = latest.current;
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, spot]) => spot);
      pointers.set(event.pointerId, now);
      if (other === undefined) {
        if (travelled > clickReach) put(panned(shown.current, area, { x: now.x - before.x, y: now.y - before.y }));
        return;
      }
      const [was, is] = [middleOf(before, other), middleOf(now, other)];
      const factor = apart(now, other) / Math.max(1, apart(before, other));
      put(panned(zoomed(shown.current, area, factor, was), area, { x: is.x - was.x, y: is.y - was.y }));
    };
    const end = (event: PointerEvent<HTMLElement>, isClick: boolean) => {
      if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
      if (isClick && travelled <= clickReach) point(spotOf(event));
      settle(0);
    };
    return {
      zoom,
      pan,
      point,
      spotOf,
      pointers: {
        onPointerDown: down,
        onPointerMove: move,
        onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
        onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
      },
    };
  }, [panel, put, settle]);

  useWheelZoom(panel, hand.spotOf, hand.zoom);
  return hand;
}

function middleOf(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
