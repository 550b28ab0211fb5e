import { ellipsise } from '@/lib/words/ellipsise';
import { measureText } from '@/lib/words/measure';
import { wrapText } from '@/lib/words/wrap-text';
import type { LabelLayer, LeaderLayer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import type { LedgerLayout, LedgerStyle } from './ledger-layout';

/** Name places and thresholds, and draw a fine line over every place; they hold still under a slider. */
export function ledgerNames(
  layout: LedgerLayout,
  style: LedgerStyle,
  width: number,
  type: TypeScale,
): readonly [LeaderLayer, LabelLayer] {
  const { blocks, entries, pitch, namesX } = layout;
  const drop = type.label.size * 0.34;
  const titles = blocks.flatMap(({ block, top }): PlacedText[] => {
    const { title, detail } = block;
    const y = top + Math.min(pitch, type.label.size * 1.25) / 2 + drop;
    const name: readonly PlacedText[] =
      title === null ? [] : [{ text: title, x: 0, y, anchor: 'start', style: type.strong, paint: 'ink', halo: true }];
    if (style.titles === 'above') {
      const x = title === null ? 0 : measureText(title, type.strong) + type.label.size * 0.6;
      const text = ellipsise(detail, type.small, width - x);
      return [...name, ...(text === '' ? [] : [small(text, x, y, type)])];
    }
    const lineHeight = type.small.size * 1.16;
    const first = title === null ? y : y + lineHeight;
    const height = block.entries.length * pitch;
    const room = Math.floor((height - (first - top) + drop) / lineHeight) + 1;
    const lines = room < 1 || detail === '' ? [] : wrapText(detail, type.small, namesX - type.label.size, room);
    return [...name, ...lines.map((text, i) => small(text, 0, first + i * lineHeight, type))];
  });
  const names = entries.flatMap(({ entry, isBeside, y }): PlacedText[] =>
    style.hasNames
      ? [
          {
            text: entry.name,
            x: namesX,
            y: y + drop,
            anchor: 'start',
            style: type.label,
            paint: isBeside ? 'soft' : 'ink',
          },
        ]
      : [],
  );
  // Single lines set tightly need no rules between them.
  const isTight = pitch < type.label.size * 1.4 && blocks.every(({ block }) => block.entries.length === 1);
  const lines = (isTight ? [] : blocks.slice(1))
    .filter(({ block }) => block.title !== null)
    .map(({ top }) => {
      const y = Math.round(top - (pitch * 0.55) / 2) + 0.5;
      return { x1: 0, x2: width, y1: y, y2: y };
    });
  return [
    { kind: 'leader', id: 'place-lines', role: 'context', lines, paint: 'grid' },
    { kind: 'label', id: 'ledger-names', role: 'context', labels: [...titles, ...names] },
  ];
}

function small(text: string, x: number, y: number, type: TypeScale): PlacedText {
  return { text, x, y, anchor: 'start', style: type.small, paint: 'soft', halo: true };
}
