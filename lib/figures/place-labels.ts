import { type Box, boxAround, boxOf, overlap, within } from './boxes';
import type { PlacedText } from './layer';

/** A label that may stand in several places, the best first; each place is its lines, already set. */
export type LabelRequest = { readonly id: string; readonly places: readonly (readonly PlacedText[])[] };

export type Placement = {
  /** The lines of each label that found a place, by its id. */
  readonly placed: ReadonlyMap<string, readonly PlacedText[]>;
  /** Labels left out, since an overlap is worse than a name that stands in the table. */
  readonly left: readonly string[];
};

/** How often labels that found no place are served first before they are left out. */
const rounds = 24;

/**
 * Choose a place for every label so that none touches another, an obstacle, or the edge.
 * Each label in turn takes the first of its places that is free; one that finds none goes to the head of the queue
 * and all begin anew. The same requests always give the same places.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
  gap = 2,
): Placement {
  const free = requests.map(({ id, places }) => ({
    id,
    places: places.flatMap((lines) => open(lines, obstacles, bounds, gap)),
  }));
  let queue = free;
  let best = serve(queue, gap);
  for (let round = 0; round < rounds && best.left.length > 0; round++) {
    const { left } = serve(queue, gap);
    queue = [...queue.filter(({ id }) => left.includes(id)), ...queue.filter(({ id }) => !left.includes(id))];
    const next = serve(queue, gap);
    if (next.left.length < best.left.length) best = next;
  }
  return best;
}

type Open = { readonly lines: readonly PlacedText[]; readonly box: Box };

/** A place that is free of obstacles and within bounds, or nothing. */
function open(lines: readonly PlacedText[], obstacles: readonly Box[], bounds: Box, gap: number): Open[] {
  const boxes = lines.map(boxOf);
  const isFree = boxes.every((box) => within(box, bounds) && !obstacles.some((other) => overlap(box, other, gap)));
  return isFree ? [{ lines, box: boxAround(boxes) }] : [];
}

function serve(queue: readonly { readonly id: string; readonly places: readonly Open[] }[], gap: number): Placement {
  const taken: Box[] = [];
  const placed = new Map<string, readonly PlacedText[]>();
  const left: string[] = [];
  for (const { id, places } of queue) {
    const place = places.find(({ box }) => !taken.some((other) => overlap(box, other, gap)));
    if (place === undefined) left.push(id);
    else {
      placed.set(id, place.lines);
      taken.push(place.box);
    }
  }
  return { placed, left };
}
