import type { Basin } from '@/lib/model/basin';
import type { ReliefBundle } from '@/lib/relief/bundle';
import type { Box } from '../boxes';
import type { MapWindow } from './map-window';
import { shoresOf } from './shores';
import { markedFalls } from './still-layers';

/** The shores that always stand, m BHS: today's, and those of the marked falls. */
export function standingShores({ start, reference2020Metres }: Basin): readonly number[] {
  return [start.levelMetres, ...markedFalls.map((fall) => reference2020Metres - fall)];
}

/** Tell whether a box of the drawing, and `gap` px around it, is crossed by the shore of any of some levels (m BHS). */
export function shoreCrossing(
  bundle: ReliefBundle,
  levels: readonly number[],
  window: MapWindow,
  gap = 2,
): (box: Box) => boolean {
  const { pxPerKm, left, top } = window;
  const rings = levels.flatMap((level) => shoresOf(bundle).sea(level));
  return (box) => {
    const [west, east] = [(box.left - gap - left) / pxPerKm, (box.right + gap - left) / pxPerKm];
    const [north, south] = [(top - box.top + gap) / pxPerKm, (top - box.bottom - gap) / pxPerKm];
    return rings.some((ring) => {
      for (let i = 0; i < ring.length; i += 2) {
        const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
        if (x > west && x < east && y > south && y < north) return true;
      }
      return false;
    });
  };
}
