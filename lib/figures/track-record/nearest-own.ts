import { type Box, boxAround, boxOf } from '../boxes';
import type { PlacedText } from '../layer';

/** Places of a name, each part in its order. */
export type SortedPlaces = { readonly clear: Places; readonly unclear: Places };

type Places = readonly (readonly PlacedText[])[];

/**
 * Part the places at which a name stands at least as near to what it names as to anything else from those where it is read
 * as the name of another line. `own` and `others` are what is drawn, in boxes, px.
 */
export function nearestOwn(places: Places, own: readonly Box[], others: readonly Box[]): SortedPlaces {
  const isClear = places.map((lines) => {
    const box = boxAround(lines.map(boxOf));
    return nearest(box, own) <= nearest(box, others);
  });
  return { clear: places.filter((_, i) => isClear[i]), unclear: places.filter((_, i) => !isClear[i]) };
}

function nearest(box: Box, drawn: readonly Box[]): number {
  return Math.min(
    ...drawn.map((each) =>
      Math.hypot(gap(box.left, box.right, each.left, each.right), gap(box.top, box.bottom, each.top, each.bottom)),
    ),
  );
}

/** How far two stretches are apart; 0 where they meet. */
function gap(fromA: number, toA: number, fromB: number, toB: number): number {
  return Math.max(0, fromB - toA, fromA - toB);
}
