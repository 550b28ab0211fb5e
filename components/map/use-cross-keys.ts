'use client';

import { type KeyboardEvent, useCallback, useState } from 'react';
import type { Area } from '@/lib/figures/panel';
import { zoomStep } from './map-views';
import type { Spot } from './sight';
import type { MapHand } from './use-map-hand';

/** One press of an arrow, in parts of the panel's width; with it the map itself moves by more. */
const steps = { cross: 0.03, map: 0.12 } as const;
/** How near to the edge the cross may come, in parts of the panel's half. */
const reach = 0.9;

const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The map by keyboard. */
export type CrossKeys = {
  /** The cross, px of the drawing from the panel's middle; null while the keyboard is not used. */
  readonly cross: Spot | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly hide: () => void;
};

/**
 * Work the map by keys: arrows move a cross, and the map where the cross is at its edge; with Shift the map at once;
 * + and − zoom about the cross, 0 resets, Enter and Space point at it, Escape takes cross and point away.
 */
export function useCrossKeys(area: Area, hand: MapHand, onReset: () => void, onClear: () => void): CrossKeys {
  const [cross, setCross] = useState<Spot | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = cross ?? { x: 0, y: 0 };
    const arrow = arrows[event.key];
    if (arrow !== undefined) {
      const step = area.width * (event.shiftKey ? steps.map : steps.cross);
      const to = event.shiftKey ? at : { x: at.x + arrow.x * step, y: at.y + arrow.y * step };
      const kept = { x: within(to.x, (reach * area.width) / 2), y: within(to.y, (reach * area.height) / 2) };
      setCross(kept);
      const beyond = event.shiftKey ? { x: arrow.x * step, y: arrow.y * step } : { x: to.x - kept.x, y: to.y - kept.y };
      if (beyond.x !== 0 || beyond.y !== 0) hand.pan({ x: -beyond.x, y: -beyond.y });
    } else if (event.key === '+' || event.key === '=') hand.zoom(zoomStep, at);
    else if (event.key === '-' || event.key === '_') hand.zoom(1 / zoomStep, at);
    else if (event.key === '0') onReset();
    else if (event.key === 'Enter' || event.key === ' ') {
      setCross(at);
      hand.point(at);
    } else if (event.key === 'Escape') {
      setCross(null);
      onClear();
    } else return;
    event.preventDefault();
  };
  const hide = useCallback(() => setCross(null), []);
  return { cross, onKeyDown, hide };
}

function within(value: number, reach: number): number {
  return Math.min(reach, Math.max(-reach, value));
}
