import type { Box } from '../boxes';
import type { Layer, RangeLayer } from '../layer';
import type { Plot } from '../plot';
import type { PublishedRow } from './published-rows';

/** Where rows stand: how many there are, and how far below the middle of its row a range is drawn, in rows. */
export type RowPlace = { readonly rows: number; readonly down: number };

/** Height of the middle of a range on the panel's hidden axis, on which rows count from the bottom. */
export function rowAt(row: number, { rows, down }: RowPlace): number {
  return rows - row - 0.5 - down;
}

/** Hairlines between the rows, behind all else. */
export function rowHairlines({ rows }: RowPlace, { area }: Plot): Layer {
  const y = (row: number) => area.y + (area.height / rows) * row;
  const lines = Array.from({ length: rows - 1 }, (_, i) => ({
    x1: 0,
    x2: area.x + area.width,
    y1: y(i + 1),
    y2: y(i + 1),
  }));
  return { kind: 'leader', id: 'hairlines', role: 'context', lines, paint: 'grid' };
}

/** The boxes that ranges take up in the drawing, px. */
export function rangeBoxes({ items, thickness }: RangeLayer, plot: Plot): readonly Box[] {
  return items.map(({ at, low, high, central }) => ({
    left: plot.x(low ?? central ?? 0),
    right: plot.x(high ?? central ?? 0),
    top: plot.y(at) - thickness / 2,
    bottom: plot.y(at) + thickness / 2,
  }));
}

/** Each loss over the fall it is stated for: a box, or a stroke for a single fall. */
export function rowLayer(shown: readonly PublishedRow[], place: RowPlace, thickness: number): RangeLayer {
  return {
    kind: 'range',
    id: 'published',
    role: 'published',
    along: 'x',
    items: shown.map(({ id, span }, row) => {
      const { fromMetres, toMetres } = span;
      const isSingle = toMetres - fromMetres < 0.005;
      return {
        id,
        form: isSingle ? 'central' : 'box',
        at: rowAt(row, place),
        low: isSingle ? null : fromMetres,
        high: isSingle ? null : toMetres,
        central: isSingle ? fromMetres : null,
        strong: true,
      };
    }),
    paint: 'published',
    thickness,
  };
}
