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
  const columns = new Map<number, number[]>();
  for (const ring of levels.flatMap((level) => shoresOf(bundle).sea(level))) {
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [left + (ring[i] ?? 0) * pxPerKm, top - (ring[i + 1] ?? 0) * pxPerKm];
      const column = Math.floor(x / columnPx);
      const known = columns.get(column);
      if (known === undefined) columns.set(column, [x, y]);
      else known.push(x, y);
    }
  }
  return (box) => {
    for (let column = Math.floor((box.left - gap) / columnPx); column * columnPx < box.right + gap; column++) {
      const points = columns.get(column) ?? [];
      for (let i = 0; i < points.length; i += 2) {
        const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
        const isAcross = x > box.left - gap && x < box.right + gap;
        if (isAcross && y > box.top - gap && y < box.bottom + gap) return true;
      }
    }
    return false;
  };
}

/** Points are looked up by columns of this width, px. */
const columnPx = 12;
