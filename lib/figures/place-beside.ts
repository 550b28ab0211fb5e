import { type Box, boxAround, boxOf, overlap, within } from './boxes';
import type { PlacedText } from './layer';

/** Lines that may be set at any height (`y` is the baseline of the first), and the stretch they stand clear of. */
export type Block = {
  readonly at: (y: number) => readonly PlacedText[];
  /** px from the top of the drawing: the block stands below the one or above the other. */
  readonly below: number;
  readonly above: number;
};

/** Of a pixel: what touches by rounding alone does not touch. */
const rounding = 0.01;

/**
 * Set the first of some blocks that finds room right below its stretch, or as little further down as what is taken asks
 * for; else right above, or further up. So a name glides with what it names. Nothing where there is no room at all.
 */
export function placeBeside(
  blocks: readonly Block[],
  taken: readonly Box[],
  bounds: Box,
  gap = 2,
): readonly PlacedText[] {
  // Measured once: at another height the boxes are the same, moved.
  const measured = blocks.map((block) => ({ block, boxes: block.at(0).map(boxOf) }));
  const isFree = (boxes: readonly Box[], y: number) =>
    boxes.every((box) => {
      const inner = { ...box, top: box.top + y + rounding, bottom: box.bottom + y - rounding };
      return within(inner, bounds) && !taken.some((other) => overlap(inner, other, gap - rounding));
    });
  const firstFree = (heightsOf: (block: Block, extent: Box) => readonly number[]) => {
    for (const { block, boxes } of measured) {
      const height = heightsOf(block, boxAround(boxes)).find((y) => isFree(boxes, y));
      if (height !== undefined) return block.at(height);
    }
    return undefined;
  };
  return (
    firstFree(({ below }, { top }) => {
      const edges = [Math.max(below, bounds.top), ...taken.map((box) => box.bottom + gap)];
      return ascending(edges.filter((edge) => edge >= below)).map((edge) => edge - top);
    }) ??
    firstFree(({ above }, { bottom }) => {
      const edges = [Math.min(above, bounds.bottom), ...taken.map((box) => box.top - gap)];
      return ascending(edges.filter((edge) => edge <= above))
        .reverse()
        .map((edge) => edge - bottom);
    }) ??
    []
  );
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
