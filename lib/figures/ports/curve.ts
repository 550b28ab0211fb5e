import { type Box, overlap } from '../boxes';
import type { PlacedText } from '../layer';
import type { Plot } from '../plot';

/** A falling or rising line with its name; points ascend along x, `null` is a gap. */
export type Curve = {
  readonly id: string;
  /** Empty where it only stands in the way of others' names. */
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  readonly style: PlacedText['style'];
  readonly paint: PlacedText['paint'];
  /** Named only after all others have their names. */
  readonly waits?: boolean;
};

/** A curve in the drawing's pixels: its height over every pixel of the plot's width, NaN where it has none. */
export type DrawnCurve = {
  readonly curve: Curve;
  readonly heights: Float64Array;
  readonly left: number;
  /** Whether its name is that of another curve, which it runs along: names keep off it, but need no room beside it. */
  readonly isTwin?: true;
};

/** Read a curve off at every pixel of a plot's width. */
export function drawnCurve(curve: Curve, { area, x, y }: Plot): DrawnCurve {
  const { points } = curve;
  const xs = points.map((point) => x(point.x));
  let k = 0;
  const heights = Float64Array.from({ length: Math.floor(area.width) + 1 }, (_, i) => {
    const at = area.x + i;
    while (k < points.length - 2 && (xs[k + 1] ?? 0) < at) k++;
    const [from, to] = [points[k], points[k + 1]];
    const [x1, x2] = [xs[k] ?? 0, xs[k + 1] ?? 0];
    if (from === undefined || to === undefined || from.y === null || to.y === null) return Number.NaN;
    if (at < x1 - 1 || at > x2 + 1) return Number.NaN;
    return y(from.y + Math.min(1, Math.max(0, (at - x1) / (x2 - x1))) * (to.y - from.y));
  });
  return { curve, heights, left: area.x };
}

/** The height of a curve over a pixel, NaN where it has none. */
export function heightAt({ heights, left }: DrawnCurve, x: number): number {
  return heights[Math.round(x - left)] ?? Number.NaN;
}

/** Tell whether a curve, which does not turn, comes closer to a box than `gap` px. */
export function strikes(drawn: DrawnCurve, box: Box, gap: number): boolean {
  const { heights, left: start } = drawn;
  const within = (at: number) => Math.min(start + heights.length - 1, Math.max(start, at));
  const [from, to] = [within(box.left - gap), within(box.right + gap)];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let half = 0; half <= 2; half++) {
    const height = heightAt(drawn, from + (half / 2) * (to - from));
    if (height < low) low = height;
    if (height > high) high = height;
  }
  return high > box.top - gap && low < box.bottom + gap;
}

/** Tell whether a box stands clear of curves and of other boxes by `gap` px, and of the twins of curves at all. */
export function standsClear(box: Box, curves: readonly DrawnCurve[], taken: readonly Box[], gap: number): boolean {
  return (
    !taken.some((other) => overlap(box, other, gap)) &&
    !curves.some((drawn) => strikes(drawn, box, drawn.isTwin ? 0 : gap))
  );
}
