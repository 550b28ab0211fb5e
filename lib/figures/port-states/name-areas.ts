import { measureText } from '@/lib/words/measure';
import { type Box, boxOf, overlap } from '../boxes';
import type { Layer, LeaderLayer, PlacedText } from '../layer';
import type { Plot } from '../plot';
import type { TypeScale } from '../type-scale';
import type { StackedState, StateArea } from './state-layers';

/** Pixels between the places that are tried, and the least room above and below a name. */
const step = 4;
const air = 0.2;
/** Share of the most room that is nearly as good. */
const nearlyMost = 0.85;
/** How many feet are tried for a line. */
const mostFeet = 12;
/** Least height of an area that a line leads to, px, and the lengths of lines that are tried. */
const leastLed = 3;
const lengths = Array.from({ length: 40 }, (_, i) => 14 + i * 6);

type Line = LeaderLayer['lines'][number];
type Spot = { readonly x: number; readonly top: number; readonly bottom: number };

/**
 * Name areas within themselves, where they are highest over the width of the name; an area too small for its name has
 * it in its neighbour, with a fine line to its own highest place. An empty area has no name.
 */
export function nameAreas(
  id: string,
  areas: readonly StateArea[],
  nameOf: (state: StackedState) => string,
  plot: Plot,
  taken: readonly Box[],
  type: TypeScale,
): readonly Layer[] {
  const boxes: Box[] = [...taken];
  const labels: PlacedText[] = [];
  const lines: Line[] = [];
  const outside: { readonly text: string; readonly feet: readonly Spot[] }[] = [];
  const style = type.strong;
  const labelAt = (text: string, x: number, middle: number): PlacedText => ({
    text,
    style,
    paint: 'ink',
    x,
    y: middle + style.size * 0.25,
    anchor: 'middle',
  });
  const isFree = (label: PlacedText) => !boxes.some((box) => overlap(boxOf(label), box, 2));
  for (const area of areas) {
    const text = nameOf(area.state);
    const half = measureText(text, style) / 2 + 2;
    const spots = spotsOf(area, plot, half);
    const fitting = spots.filter(({ top, bottom }) => bottom - top >= style.size + 2 * air);
    const best = fromTheMiddle(fitting)
      .map(({ x, top, bottom }) => labelAt(text, x, (top + bottom) / 2))
      .find(isFree);
    if (best !== undefined) {
      labels.push(best);
      boxes.push(boxOf(best));
      continue;
    }
    const feet = fromTheMiddle(spotsOf(area, plot, 0).filter(({ top, bottom }) => bottom - top > leastLed));
    if (feet.length > 0) outside.push({ text, feet });
  }
  for (const { text, feet } of outside) {
    const half = measureText(text, style) / 2;
    const [left, right] = [plot.area.x, plot.area.x + plot.area.width];
    const place = feet
      .slice(0, mostFeet)
      .flatMap((foot) => ledPlaces(foot, half, style.size, left))
      .map((led) => ({ ...led, label: labelAt(text, led.x, led.y) }))
      .find(({ label, line }) => {
        const box = boxOf(label);
        const isInside = box.left >= left && box.right <= right && areas.some((area) => holds(area, plot, box));
        return isInside && isFree(label) && !labels.some((other) => overlap(boxOfLine(line), boxOf(other), 2));
      });
    if (place === undefined) continue;
    labels.push({ ...place.label, halo: true });
    boxes.push(boxOf(place.label));
    lines.push(place.line);
  }
  return [
    { kind: 'leader', id: `${id}-leaders`, role: 'model', lines, paint: 'ink' },
    { kind: 'label', id: `${id}-names`, role: 'model', labels },
  ];
}

/** Middles of names led out of a foot, level to the right and left, then down and up, each with its line. */
function ledPlaces({ x, top, bottom }: Spot, half: number, size: number, left: number) {
  const middle = (top + bottom) / 2;
  const from = { x1: x, y1: middle };
  const level = [1, -1].flatMap((side) =>
    lengths.map((length) => {
      const x2 = x + side * length;
      return { x: x2 + side * (half + 4), y: middle, line: { ...from, x2, y2: middle } };
    }),
  );
  const upright = [1, -1].flatMap((side) =>
    lengths.map((length) => {
      const y2 = middle + side * length;
      return { x: Math.max(x, left + half), y: y2 + side * size * 0.6, line: { ...from, x2: x, y2 } };
    }),
  );
  return [...level, ...upright];
}

function boxOfLine({ x1, y1, x2, y2 }: Line): Box {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

/** Spots by their room, those that have nearly the most first, and of these the middle one. */
function fromTheMiddle(spots: readonly Spot[]): readonly Spot[] {
  const room = ({ top, bottom }: Spot) => bottom - top;
  const most = Math.max(...spots.map(room));
  const wide = spots.filter((spot) => room(spot) >= most * nearlyMost);
  const middle = wide[Math.floor(wide.length / 2)]?.x ?? 0;
  const near = wide.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
  return [...near, ...spots.filter((spot) => !wide.includes(spot)).toSorted((a, b) => room(b) - room(a))];
}

/** Tell whether an area holds a box whole. */
function holds({ points }: StateArea, { x, y }: Plot, box: Box): boolean {
  return points.every((point, i) => {
    const [before, after] = [points[i - 1] ?? point, points[i + 1] ?? point];
    if (x(after.x) < box.left || x(before.x) > box.right) return true;
    return y(point.high) <= box.top && y(point.low) >= box.bottom;
  });
}

/** The room an area has over `half` px to either side, at every few pixels. */
function spotsOf({ points }: StateArea, { area, x, y }: Plot, half: number): readonly Spot[] {
  const drawn = points.map((point) => ({ x: x(point.x), top: y(point.high), bottom: y(point.low) }));
  const spots: Spot[] = [];
  for (let at = area.x + half + 2; at <= area.x + area.width - half - 2; at += step) {
    const over = drawn.filter((point, i) => {
      const [before, after] = [drawn[i - 1] ?? point, drawn[i + 1] ?? point];
      return after.x >= at - half && before.x <= at + half;
    });
    if (over.length === 0) continue;
    const top = Math.max(...over.map((point) => point.top));
    const bottom = Math.min(...over.map((point) => point.bottom));
    if (bottom > top) spots.push({ x: at, top, bottom });
  }
  return spots;
}
