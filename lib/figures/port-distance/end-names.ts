import type { LabelLayer, LeaderLayer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';

/** A name for the right end of a line at a height, px. */
export type LineEnd = Pick<PlacedText, 'text' | 'style' | 'paint'> & { readonly id: string; readonly y: number };

/** Names at the ends of lines, spread so that none touches another, with fine lines to them; and those left out. */
export type EndNames = {
  readonly names: LabelLayer;
  readonly leaders: LeaderLayer;
  readonly unnamed: readonly string[];
};

/**
 * Spread names down the right edge `x` between `top` and `bottom`, each as near to the end of its line as its neighbours
 * let it. Where there are more than the height holds, the last of the list are left out.
 */
export function endNames(ends: readonly LineEnd[], x: number, top: number, bottom: number, type: TypeScale): EndNames {
  const height = type.small.size * 1.12;
  const most = Math.max(0, Math.floor((bottom - top) / height));
  const kept = ends.slice(0, most).toSorted((a, b) => a.y - b.y);
  const places = spread(
    kept.map(({ y }) => y),
    height,
    top + height / 2,
    bottom - height / 2,
  );
  const reach = type.small.size * 1.1;
  return {
    names: {
      kind: 'label',
      id: 'port-names',
      role: 'context',
      labels: kept.map(({ text, style, paint }, i) => ({
        text,
        style,
        paint,
        x: x + reach + 3,
        y: (places[i] ?? 0) + style.size * 0.34,
        anchor: 'start',
      })),
    },
    leaders: {
      kind: 'leader',
      id: 'port-leaders',
      role: 'context',
      lines: kept.map(({ y }, i) => ({ x1: x + 1, y1: y, x2: x + reach, y2: places[i] ?? y })),
      paint: 'faint',
    },
    unnamed: ends.slice(most).map(({ id }) => id),
  };
}

/** Move ascending places apart to at least `gap`, within bounds, blocks that meet around their middle. */
export function spread(wanted: readonly number[], gap: number, first: number, last: number): readonly number[] {
  type Block = { readonly count: number; readonly start: number; readonly sum: number };
  const held = (start: number, count: number) => Math.max(first, Math.min(last - (count - 1) * gap, start));
  const blocks: Block[] = [];
  for (const place of wanted) {
    let block: Block = { count: 1, start: held(place, 1), sum: place };
    let before = blocks.at(-1);
    while (before !== undefined && before.start + before.count * gap > block.start) {
      blocks.pop();
      const count = before.count + block.count;
      // Sum of what each place asks the start of its block to be.
      const sum = before.sum + block.sum - before.count * block.count * gap;
      block = { count, sum, start: held(sum / count, count) };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, count }) => Array.from({ length: count }, (_, i) => start + i * gap));
}
