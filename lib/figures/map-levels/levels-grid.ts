import type { Area } from '../panel';

/** A grid of equal maps, each with its words below it. */
export type LevelsGrid = { readonly cells: readonly Area[]; readonly mapHeight: number };

/** Width to height of the basin as it is drawn small. */
const aspect = 0.575;

/** Divide a body into as many columns as make the maps largest, each at least `least` px wide for its words. */
export function levelsGrid(body: Area, count: number, wordsHeight: number, gap: number, least: number): LevelsGrid {
  const choices = [count, Math.ceil(count / 2), Math.ceil(count / 3), Math.ceil(count / 4)].map((columns) => {
    const rows = Math.ceil(count / columns);
    const cell = {
      width: (body.width - (columns - 1) * gap) / columns,
      height: (body.height - (rows - 1) * gap) / rows,
    };
    const mapHeight = Math.min(cell.height - wordsHeight, cell.width / aspect);
    return { columns, cell, mapHeight, fits: cell.width >= least };
  });
  const fitting = choices.filter(({ fits }) => fits);
  const best = (fitting.length === 0 ? choices : fitting).toSorted((a, b) => b.mapHeight - a.mapHeight)[0];
  const { columns, cell, mapHeight } = best ?? { columns: 1, cell: body, mapHeight: body.height - wordsHeight };
  const cells = Array.from({ length: count }, (_, i) => ({
    x: body.x + (i % columns) * (cell.width + gap),
    y: body.y + Math.floor(i / columns) * (mapHeight + wordsHeight + gap),
    width: cell.width,
    height: mapHeight + wordsHeight,
  }));
  return { cells, mapHeight };
}
