import { measureText } from '@/lib/words/measure';
import { wrapText } from '@/lib/words/wrap-text';
import type { PlacedText } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';
import type { Readout } from './map-readouts';

/** How numbers stand in a width: in columns, with the height of each of their rows, and of all, px. */
export type NumbersPlan = {
  readonly columns: number;
  readonly rowHeights: readonly number[];
  readonly height: number;
  /** Whether a line of them is broken. */
  readonly breaks: boolean;
};

/** Plan the numbers for a width by the widest they become, so that nothing moves; null where they do not fit. */
export function planNumbers(
  width: number,
  columns: number,
  room: readonly Readout[],
  type: TypeScale,
): NumbersPlan | null {
  const column = columnWidth(width, columns, type);
  const number = numberStyle(type);
  if (room.some(({ value }) => measureText(value, number) > column)) return null;
  const rowHeights: number[] = [];
  for (let first = 0; first < room.length; first += columns) {
    const lines = room
      .slice(first, first + columns)
      .map((readout) => readout.lines.flatMap((text) => wrapText(text, type.small, column)).length);
    rowHeights.push(type.small.size * (2.1 + 1.26 * Math.max(...lines)) + number.size);
  }
  const height = sum(rowHeights) - type.small.size * 0.8;
  const breaks = room.some(({ lines: all }) => all.some((text) => measureText(text, type.small) > column));
  return { columns, rowHeights, height, breaks };
}

/** Set the numbers as planned. */
export function setNumbers(
  area: Area,
  plan: NumbersPlan,
  readouts: readonly Readout[],
  type: TypeScale,
): readonly PlacedText[] {
  const width = columnWidth(area.width, plan.columns, type);
  return readouts.flatMap((readout, i) => {
    const row = Math.floor(i / plan.columns);
    const top = area.y + sum(plan.rowHeights.slice(0, row));
    const x = area.x + (i % plan.columns) * (width + columnGap(type));
    return lines(readout, x, top, width, type);
  });
}

function lines(readout: Readout, x: number, top: number, width: number, type: TypeScale): readonly PlacedText[] {
  const { small } = type;
  const number = numberStyle(type);
  const at = (text: string, y: number, style = small, paint: PlacedText['paint'] = 'soft'): PlacedText => ({
    text,
    x,
    y,
    anchor: 'start',
    style,
    paint,
  });
  const baseline = top + small.size * 1.1 + number.size;
  return [
    at(readout.label, top + small.size * 0.8, { ...small, weight: 600 }, 'ink'),
    at(readout.value, baseline, number, 'modelText'),
    ...readout.lines
      .flatMap((text) => wrapText(text, small, width))
      .map((text, i) => at(text, baseline + small.size * (0.1 + 1.26 * (i + 1)))),
  ];
}

function numberStyle({ title }: TypeScale) {
  return { ...title, size: title.size * 0.92 };
}

function columnGap({ small }: TypeScale): number {
  return small.size * 1.3;
}

function columnWidth(width: number, columns: number, type: TypeScale): number {
  return (width + columnGap(type)) / columns - columnGap(type);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
