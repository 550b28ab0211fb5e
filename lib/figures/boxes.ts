import { measureText } from '@/lib/words/measure';
import type { PlacedText } from './layer';

/** A rectangle that something takes up, px of the drawing. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Height of a line of text above and below its baseline, in its size. */
const rise = 0.74;
const fall = 0.24;

/** The box of a placed text, from the measured width of its letters. */
export function boxOf(label: PlacedText): Box {
  const width = measureText(label.text, label.style);
  const left = label.x - (label.anchor === 'start' ? 0 : label.anchor === 'middle' ? width / 2 : width);
  return {
    left,
    right: left + width,
    top: label.y - label.style.size * rise,
    bottom: label.y + label.style.size * fall,
  };
}

/** The smallest box around several. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Tell whether two boxes come closer than `gap` px. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Tell whether a box lies within another. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}
