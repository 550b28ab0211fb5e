import { type Box, boxAround, boxOf } from '../boxes';
import type { PlacedText } from '../layer';

/** A name to be set beside a mark, with its lines as if it began at (0, 0), shortest form last. */
export type Step = {
  readonly id: string;
  /** Place of the mark, px. */
  readonly x: number;
  readonly y: number;
  readonly forms: readonly (readonly PlacedText[])[];
};

/** Where a name stands, and the leader from its mark. */
export type PlacedStep = {
  readonly id: string;
  readonly lines: readonly PlacedText[];
  readonly leader: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
};

/** What a falling line takes up: the highest and the lowest of its pixels over a stretch; null where it does not run. */
export type Extent = (left: number, right: number) => { readonly top: number; readonly bottom: number } | null;

const clear = 4;
const reach = 7;

/**
 * Set names down a falling line like stairs. `below`: each ends left of its mark, later ones lower; `above`: each begins
 * right of its mark, earlier ones higher. So no leader, which runs straight from its mark, crosses a name. A name that
 * finds no room within bounds takes its next form, or is left out.
 */
export function setStairs(
  steps: readonly Step[],
  side: 'below' | 'above',
  line: Extent,
  bounds: Box,
): readonly PlacedStep[] {
  const isBelow = side === 'below';
  const placed: PlacedStep[] = [];
  let edge = isBelow ? bounds.top : bounds.bottom;
  const ordered = steps.toSorted((a, b) => (isBelow ? a.x - b.x : b.x - a.x));
  for (const step of ordered) {
    const found = step.forms
      .map((lines) => placeForm(step, lines, isBelow, edge, line))
      .find(({ box }) => isInside(box, bounds));
    if (found === undefined) continue;
    const { lines, box } = found;
    edge = isBelow ? box.bottom + clear * 0.5 : box.top - clear * 0.5;
    placed.push({ id: step.id, lines, leader: leaderOf(step, box, isBelow) });
  }
  return placed;
}

function placeForm(step: Step, form: readonly PlacedText[], isBelow: boolean, edge: number, line: Extent) {
  const own = boxAround(form.map(boxOf));
  const [width, height] = [own.right - own.left, own.bottom - own.top];
  const left = isBelow ? step.x - reach - width : step.x + reach;
  const run = line(left - clear, left + width + clear);
  const middle = step.y - height / 2;
  const top = isBelow
    ? Math.max(middle, edge, run === null ? middle : run.bottom + clear)
    : Math.min(middle, edge - height, run === null ? middle : run.top - clear - height);
  const lines = form.map((text) => ({ ...text, x: text.x - own.left + left, y: text.y - own.top + top }));
  return { lines, box: { left, right: left + width, top, bottom: top + height } };
}

/** Straight from the mark to the height of the name, then over to it. */
function leaderOf({ x, y }: Step, box: Box, isBelow: boolean): PlacedStep['leader'] {
  const at = (box.top + box.bottom) / 2;
  const end = isBelow ? box.right + 1.5 : box.left - 1.5;
  const across = { x1: x, y1: at, x2: end, y2: at };
  return Math.abs(at - y) < 3 ? [across] : [{ x1: x, y1: y, x2: x, y2: at }, across];
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
