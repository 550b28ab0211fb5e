import { type Box, boxAround, boxOf, overlap, within } from './boxes';
import type { PlacedText } from './layer';

/** A label that may stand in several places, the best first; each place is its lines, already set. */
export type LabelRequest = { readonly id: string; readonly places: readonly (readonly PlacedText[])[] };

/**
 * Choose a place for every label so that none touches another, an obstacle, or the edge.
 * Labels are served in the order given, each with the first of its places that is free; one that finds none is
 * left out and reported, since an overlap is worse than a name that stands in the table.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
  gap = 2,
): { readonly placed: ReadonlyMap<string, readonly PlacedText[]>; readonly left: readonly string[] } {
  const taken = [...obstacles];
  const placed = new Map<string, readonly PlacedText[]>();
  const left: string[] = [];
  for (const request of requests) {
    const place = request.places.find((lines) => {
      const boxes = lines.map(boxOf);
      return boxes.every((box) => within(box, bounds) && !taken.some((other) => overlap(box, other, gap)));
    });
    if (place === undefined) left.push(request.id);
    else {
      placed.set(request.id, place);
      taken.push(boxAround(place.map(boxOf)));
    }
  }
  return { placed, left };
}
