import type { Line, LonLat } from '@/lib/relief/grid';

/** A frame in degrees. */
export type Frame = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** Cut a line to a frame: the parts of it inside, in order. Liang and Barsky (1984), doi:10.1145/357332.357333. */
export function clipLine(line: Line, frame: Frame): Line[] {
  const parts: LonLat[][] = [];
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const span = inside(start, end, frame);
    if (span === null) return;
    const [from, to] = [between(start, end, span[0]), between(start, end, span[1])];
    const last = parts.at(-1);
    const joined = last?.at(-1);
    if (last !== undefined && joined?.[0] === from[0] && joined[1] === from[1]) last.push(to);
    else parts.push([from, to]);
  });
  return parts;
}

/** The part of a segment inside the frame, as shares of its length, or null. */
function inside([x0, y0]: LonLat, [x1, y1]: LonLat, frame: Frame): readonly [number, number] | null {
  let [first, last] = [0, 1];
  const edges = [
    [x0 - x1, x0 - frame.west],
    [x1 - x0, frame.east - x0],
    [y0 - y1, y0 - frame.south],
    [y1 - y0, frame.north - y0],
  ] as const;
  for (const [outward, room] of edges) {
    if (outward === 0 && room < 0) return null;
    if (outward < 0) first = Math.max(first, room / outward);
    if (outward > 0) last = Math.min(last, room / outward);
  }
  return first < last ? [first, last] : null;
}

function between([x0, y0]: LonLat, [x1, y1]: LonLat, share: number): LonLat {
  return share === 1 ? [x1, y1] : [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}
