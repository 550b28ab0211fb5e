import { measureText } from '@/lib/words/measure';
import { wrapText } from '@/lib/words/wrap-text';
import type { Layer, PlacedText } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';
import { type KeyText, keySigns, keyTints } from './key-items';
import { signSwatch, swatchLayers } from './key-swatches';

/** A key as it is set: what is drawn, what is written, and how far down it reaches, px. */
export type SetKey = {
  readonly layers: readonly Layer[];
  readonly labels: readonly PlacedText[];
  readonly bottom: number;
};

/**
 * Set the key into a width from a height on: tints and lines in columns, signs in flowing rows, and how well shores are
 * known. `room` is the text that is kept room for, so that the columns stand still while words change.
 */
export function mapKey(
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
  text: KeyText,
  room: KeyText,
  { small }: TypeScale,
): SetKey {
  const mark = {
    width: small.size * 1.6,
    gap: small.size * 0.55,
    row: small.size * (text.hasSigns ? 1.42 : 1.16),
    space: small.size * 1.1,
  };
  const labels: PlacedText[] = [];
  const layers: Layer[] = [];
  const write = (words: string, at: number, baseline: number, paint: PlacedText['paint'] = 'soft') =>
    labels.push({ text: words, x: at, y: baseline, anchor: 'start', style: small, paint });

  const tints = keyTints(text);
  const widest = Math.max(...keyTints(room).map((item) => measureText(item.text, small)));
  const column = mark.width + mark.gap + widest + mark.space;
  const columns = Math.max(1, Math.min(4, Math.floor((width + mark.space) / column)));
  const rows = Math.ceil(tints.length / columns);
  tints.forEach((item, i) => {
    const left = x + Math.floor(i / rows) * ((width + mark.space) / columns);
    const baseline = y + (i % rows) * mark.row + small.size;
    const box = { x: left, y: baseline - small.size * 0.78, width: mark.width, height: small.size * 0.86 };
    layers.push(...swatchLayers(item.id, box));
    write(item.text, left + mark.width + mark.gap, baseline);
  });

  let baseline = y + rows * mark.row + small.size * 1.2;
  const [groups, indents] = [keySigns(text), keySigns(room).map(({ heading }) => measureText(heading, small))];
  const signGap = mark.gap * 0.6;
  const widthOf = (signs: (typeof groups)[number]['signs']) =>
    signs.reduce((sum, sign) => sum + small.size + signGap + measureText(sign.text, small) + mark.space, 0);
  const widths = groups.map(({ signs }, i) => (indents[i] ?? 0) + mark.space + widthOf(signs));
  const isOneRow = groups.length > 0 && widths.reduce((sum, one) => sum + one, mark.space) <= width + mark.space;
  let left = x;
  groups.forEach(({ id, heading, signs }, group) => {
    if (group > 0 && !isOneRow) [left, baseline] = [x, baseline + mark.row];
    write(heading, left, baseline, 'ink');
    const indent = isOneRow ? (indents[group] ?? 0) : Math.max(...indents);
    const start = left + indent + mark.space;
    left = start;
    for (const { form, text: name } of signs) {
      const end = left + small.size + signGap + measureText(name, small);
      if (end > x + width && left > start) [left, baseline] = [start, baseline + mark.row];
      layers.push(...signSwatch(id, form, left + small.size / 2, baseline - small.size * 0.35, small.size * 0.36));
      write(name, left + small.size + signGap, baseline);
      left += small.size + signGap + measureText(name, small) + mark.space;
    }
    left += mark.space;
  });
  const top = groups.length === 0 ? y + rows * mark.row : baseline + small.size * 0.65;
  const accuracy = wrapText(text.accuracy, small, width);
  accuracy.forEach((words, i) => {
    write(words, x, top + small.size + i * small.size * 1.26);
  });
  return { layers, labels, bottom: top + small.size * (1.26 * accuracy.length + 0.1) };
}
