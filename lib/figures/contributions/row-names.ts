import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import { unitOf } from './end-words';
import type { FallRange } from './fall-runs';

/**
 * Where the names of rows stand: beside their bars on two lines, beside them on one, beside them without unit and basis,
 * or over them.
 */
export type NamePlace = 'two lines' | 'one line' | 'name alone' | 'above';

/** Name every row: the assumption, its unit, and whether evidence or judgement gives the ends of its range. */
export function rowNames(
  ranges: readonly FallRange[],
  place: NamePlace,
  y: (row: number) => number,
  rowHeight: number,
  units: Units,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const labels = ranges.flatMap((range, row): PlacedText[] => {
    const { name, detail } = namesOf(range, units, words);
    const common = { x: 0, anchor: 'start', halo: true } as const;
    const first: PlacedText = {
      ...common,
      text: name,
      style: type.strong,
      paint: 'ink',
      y: y(row) + type.label.size * 0.34,
    };
    const second: PlacedText = { ...common, text: detail, style: type.small, paint: 'soft', y: first.y };
    const x = measureText(name, type.strong) + type.label.size * 0.6;
    const top = y(row) - rowHeight / 2 + type.label.size * 1.1;
    const placed = {
      'two lines': [
        { ...first, y: y(row) - type.label.size * 0.12 },
        { ...second, y: y(row) + type.small.size * 1.02 },
      ],
      'one line': [first, { ...second, x }],
      'name alone': [{ ...first, style: type.label }],
      above: [
        { ...first, y: top },
        { ...second, x, y: top },
      ],
    } as const satisfies { readonly [Place in NamePlace]: readonly PlacedText[] };
    return [...placed[place]];
  });
  return { kind: 'label', id: 'row-names', role: 'model', labels };
}

/** Width that the names need beside the bars, px. */
export function namesWidth(
  ranges: readonly FallRange[],
  place: NamePlace,
  units: Units,
  type: TypeScale,
  words: Words,
): number {
  const widths = ranges.map((range) => {
    const { name, detail } = namesOf(range, units, words);
    const [first, second] = [measureText(name, type.strong), measureText(detail, type.small)];
    if (place === 'two lines') return Math.max(first, second);
    return place === 'one line' ? first + type.label.size * 0.6 + second : measureText(name, type.label);
  });
  return place === 'above' ? 0 : Math.max(...widths) + type.label.size * 0.8;
}

/** Choose the place by the room for a row, px. */
export function namePlace(isNarrow: boolean, isColumn: boolean, rowHeight: number, type: TypeScale): NamePlace {
  if (isNarrow && rowHeight >= type.label.size * 2.3) return 'above';
  if (isNarrow || isColumn) return 'name alone';
  return rowHeight >= type.label.size * 2.3 ? 'two lines' : 'one line';
}

function namesOf(
  { id, basis }: FallRange,
  units: Units,
  words: Words,
): { readonly name: string; readonly detail: string } {
  const unit = unitOf(id, units);
  const what = words(`contributions.basis.${basis}`);
  return {
    name: words(`contributions.names.${id}`),
    detail: unit === '' ? what : words('contributions.unitAndBasis', { unit, basis: what }),
  };
}
