import { formatLength } from '@/lib/words/format-length';
import type { TextStyle } from '@/lib/words/typeface';
import { type Box, boxOf, overlap } from '../boxes';
import type { PlacedText } from '../layer';
import type { MapSheet } from './map-panel';
import { isInside, type MapWindow } from './map-window';
import { shoreCrossing } from './shore-points';
import { shoresOf } from './shores';
import { markedFalls } from './still-layers';

/** Half of the width that a name takes up along its line, px. */
const half = 42;

/** Names of the shores that always stand, each beside the flattest part of its line that runs apart from the others. */
export function shoreNames({ bundle, basin, units, type, words }: MapSheet, window: MapWindow): readonly PlacedText[] {
  const style = type.small;
  const placed: PlacedText[] = [];
  const levelOf = (fall: number) => basin.reference2020Metres - fall;
  for (const fall of markedFalls) {
    const rings = shoresOf(bundle).sea(levelOf(fall));
    const longest = rings.toSorted((a, b) => b.length - a.length)[0] ?? new Float64Array();
    const others = [basin.start.levelMetres, ...markedFalls.filter((other) => other !== fall).map(levelOf)];
    const crossesOthers = shoreCrossing(bundle, others, window);
    const crossesItself = shoreCrossing(bundle, [levelOf(fall)], window, 1);
    const length = formatLength(fall, units, 0);
    const parts = flatParts(longest, window).filter(
      ({ x, y }) => !crossesOthers({ left: x - 24, right: x + 24, top: y - 7, bottom: y + 7 }),
    );
    const texts = [words('map.fall', { fall: length }), words('map.fallShort', { fall: length })];
    const free = (['below', 'above'] as const)
      .flatMap((side) => texts.flatMap((text) => parts.map((part) => beside(part, side, text, style))))
      .find((label) => {
        const box = boxOf(label);
        const isIn = corners(box).every((corner) => isInside(corner, window, 4));
        const isFree = !placed.some((other) => overlap(boxOf(other), box, 6));
        return isIn && isFree && !crossesItself(box) && !crossesOthers(box);
      });
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

/** A name on a side of a part of a line. */
function beside({ x, top, bottom }: FlatPart, side: 'above' | 'below', text: string, style: TextStyle): PlacedText {
  const y = side === 'below' ? bottom + style.size * 0.74 + 4 : top - 5;
  return { text, x, y, anchor: 'middle', style, paint: 'seaText', halo: true };
}

function corners(box: Box) {
  return [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ];
}

type FlatPart = { readonly x: number; readonly y: number; readonly top: number; readonly bottom: number };

/** Parts of a ring in the window as wide as a name, px: the flattest first. */
function flatParts(ring: Float64Array, window: MapWindow): readonly FlatPart[] {
  const { pxPerKm, left, top } = window;
  const points = Array.from({ length: ring.length / 2 }, (_, i) => ({
    x: left + (ring[2 * i] ?? 0) * pxPerKm,
    y: top - (ring[2 * i + 1] ?? 0) * pxPerKm,
  })).filter((point) => isInside(point, window));
  return points
    .filter((_, i) => i % 12 === 0)
    .map(({ x, y }): FlatPart => {
      // Another arm of the same line that passes further off is not this part of it.
      const near = points.filter((other) => Math.abs(other.x - x) <= half && Math.abs(other.y - y) <= half);
      return { x, y, top: Math.min(...near.map((one) => one.y)), bottom: Math.max(...near.map((one) => one.y)) };
    })
    .sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
}
