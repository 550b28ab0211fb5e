import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { formatChance } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import { levelWithDoubt } from './crossing-words';
import type { LedgerLayout } from './ledger-layout';
import type { LedgerRow } from './ledger-row';

/** What may stand at the right of a line: its level with its doubt, and the share of runs below it in 2050. */
export type LedgerSide = 'level' | 'below';

/** What a text at the right is written from. */
export type SideNumbers = Pick<LedgerRow, 'levelMetres' | 'levelLowMetres' | 'levelHighMetres'> & {
  readonly below: { readonly 2050: number };
};

/** Room for the texts at the right, px: of the widest numbers, so that it is the same for every scenario. */
export function ledgerSideWidths(
  sides: readonly LedgerSide[],
  widest: SideNumbers,
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): readonly number[] {
  return sides.map((side) => {
    const texts = [sideText(side, widest, display, words), ...sideHead(side, words)];
    return Math.max(...texts.map((text) => measureText(text, type.small)));
  });
}

/** Write the texts at the right of every line, and their heads above. */
export function ledgerSideLabels(
  { sides: places, entries, area }: LedgerLayout,
  sides: readonly LedgerSide[],
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): readonly [LabelLayer, LabelLayer] {
  const end = { anchor: 'end', style: type.small } as const;
  const heads = sides.flatMap((side, i) =>
    sideHead(side, words).map(
      (text, line): PlacedText => ({
        text,
        x: places[i] ?? 0,
        y: area.y - type.small.size * (1.75 - line * 1.1),
        ...end,
        paint: 'soft',
      }),
    ),
  );
  const texts = entries.flatMap(({ entry, isBeside, y }) =>
    sides.map(
      (side, i): PlacedText => ({
        text: sideText(side, entry.row, display, words),
        x: places[i] ?? 0,
        y: y + type.label.size * 0.34,
        ...end,
        paint: isBeside ? 'soft' : 'ink',
      }),
    ),
  );
  return [
    { kind: 'label', id: 'side-heads', role: 'context', labels: heads },
    { kind: 'label', id: 'sides', role: 'model', labels: texts },
  ];
}

function sideText(side: LedgerSide, row: SideNumbers, display: LevelDisplay, words: Words): string {
  return side === 'level' ? levelWithDoubt(row, display, words) : formatChance(row.below[2050]);
}

/** Two lines over each column. */
function sideHead(side: LedgerSide, words: Words): readonly [string, string] {
  return [words(`ledger.heads.${side}.first`), words(`ledger.heads.${side}.second`)];
}
