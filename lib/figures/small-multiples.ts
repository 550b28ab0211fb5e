import type { Area } from './panel';

/** A place in a grid of small multiples: room for its heading, and its plot. */
export type Multiple = {
  readonly head: Area;
  readonly plot: Area;
  /** The level axis is written at the left of each row, the years under the last plot of each column. */
  readonly isRowStart: boolean;
  readonly isColumnEnd: boolean;
};

/** Room around the plots of a grid, px. */
export type MultipleRoom = {
  readonly columns: number;
  /** Between neighbours, and between rows. */
  readonly gap: number;
  readonly rowGap: number;
  readonly head: number;
  /** For the axis labels at the left of a row and under the last plot of a column. */
  readonly left: number;
  readonly bottom: number;
};

/** Divide an area into equal plots, row by row, so that equal axes have equal lengths. */
export function smallMultiples(body: Area, count: number, room: MultipleRoom): readonly Multiple[] {
  const { columns, gap, rowGap, head, left, bottom } = room;
  const rows = Math.ceil(count / columns);
  const width = (body.width - left - (columns - 1) * gap) / columns;
  const height = (body.height - rows * head - bottom - (rows - 1) * rowGap) / rows;
  return Array.from({ length: count }, (_, i): Multiple => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const x = body.x + left + column * (width + gap);
    const y = body.y + row * (head + height + rowGap);
    return {
      head: { x, y, width, height: head },
      plot: { x, y: y + head, width, height },
      isRowStart: column === 0,
      isColumnEnd: i + columns >= count,
    };
  });
}
