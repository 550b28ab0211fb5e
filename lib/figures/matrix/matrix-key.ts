import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import type { CellLayer, Layer, PlacedText, RangeItem } from '../layer';
import type { Area, GeoPanel } from '../panel';
import type { TypeScale } from '../type-scale';

type Sign = 'lanes' | 'band' | 'passed' | 'outlined';

/** How to read the matrix: a sample of each sign with its words, in as many lines as they take. */
export type MatrixKey = { readonly height: number; readonly panelAt: (area: Area, thin: boolean) => GeoPanel };

/** Set the key for a width, px; `isShort` keeps to the order of the bars. */
export function matrixKey(width: number, isShort: boolean, type: TypeScale, words: Words): MatrixKey {
  const signs: readonly Sign[] = isShort ? ['lanes'] : ['lanes', 'band', 'outlined', 'passed'];
  const style = type.small;
  const [swatch, leading] = [style.size * 2.4, style.size * 1.5];
  const setAs = (length: 'long' | 'short') => {
    let [x, line] = [0, 0];
    return signs.map((sign) => {
      const text = words(isShort ? 'matrix.key.column' : `matrix.key.${sign}.${length}`);
      const own = swatch + style.size * 0.5 + measureText(text, style);
      if (x > 0 && x + own > width) [x, line] = [0, line + 1];
      const item = { sign, text, x, line };
      x += own + style.size * 1.2;
      return item;
    });
  };
  const long = setAs('long');
  const items = long.every(({ line }) => line === 0) ? long : setAs('short');
  const line = items.at(-1)?.line ?? 0;
  const height = Math.max(16, (line + 1) * leading);
  return {
    height,
    panelAt: (area, thin) => {
      const place = (item: (typeof items)[number]) => ({
        left: area.x + item.x,
        right: area.x + item.x + swatch,
        middle: area.y + item.line * leading + leading / 2,
      });
      const labels = items.map(
        (item): PlacedText => ({
          text: item.text,
          x: place(item).right + style.size * 0.5,
          y: place(item).middle + style.size * 0.34,
          anchor: 'start',
          style,
          paint: 'soft',
        }),
      );
      const layers = items.flatMap((item) => sample(item.sign, place(item), style.size, thin));
      return {
        kind: 'geo',
        id: 'key',
        area: { ...area, height },
        layers: [...layers, { kind: 'label', id: 'key-words', role: 'context', labels }],
      };
    },
  };
}

type Place = { readonly left: number; readonly right: number; readonly middle: number };

/** A sample drawn as in the rows; a geo panel counts in px, and so do its cells. */
function sample(sign: Sign, { left, right, middle }: Place, size: number, thin: boolean): readonly Layer[] {
  const length = right - left;
  const cells = (
    id: string,
    share: number,
    some: readonly [row: number, from: number, to: number, opacity: number][],
  ): CellLayer => ({
    kind: 'cell',
    id,
    role: 'context',
    cells: some.map(([row, from, to, opacity]) => ({ row, from, to, paint: 'wetlands', opacity })),
    share,
  });
  const range = (
    id: string,
    ends: Pick<RangeItem, 'low' | 'high' | 'central' | 'strong'>,
    paint: 'ink' | 'wetlands',
  ): Layer => ({
    kind: 'range',
    id,
    role: 'context',
    along: 'x',
    items: [{ id, form: 'box', at: middle, ...ends }],
    paint,
    thickness: paint === 'ink' ? size * 0.72 : size * 0.5,
  });
  if (sign === 'lanes') {
    const step = size * 0.36;
    const bars = [-1, 0, 1].map((row): [number, number, number, number] => [
      middle + row * step,
      left + length * (0.18 + 0.18 * row),
      left + length * (0.72 + 0.18 * row),
      0.85,
    ]);
    return [cells('key-lanes', size * 0.27, bars)];
  }
  if (sign === 'passed') return [cells('key-passed', size * 0.55, [[middle, left, right, 0.2]])];
  const tick = range(`key-tick-${sign}`, { low: null, high: null, central: left + length / 2, strong: false }, 'ink');
  if (sign === 'band' || thin) {
    const opacity = sign === 'band' ? 0.85 : 0.45;
    return [cells(`key-${sign}`, size * 0.55, [[middle, left, right, opacity]]), tick];
  }
  return [range('key-outlined', { low: left, high: right, central: null, strong: true }, 'wetlands'), tick];
}
