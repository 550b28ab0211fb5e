import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { formatChance } from '@/lib/words/format-number';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { LedgerLayout, PlacedEntry } from '../ledger/ledger-layout';
import type { TypeScale } from '../type-scale';
import type { SiteLedgerRow } from '../wetlands/site-ledger';
import { bandInWords } from './site-words';

/** What stands at the right of every line: its band, its evidence, and how many runs are below it in 2050. */
export const siteSides = ['band', 'evidence', 'below'] as const;
export type SiteSide = (typeof siteSides)[number];

/** Room for the texts at the right, px: of the widest bands and of every chance, so that it is the same for every scenario. */
export function siteSideWidths(
  rows: readonly SiteLedgerRow[],
  sides: readonly SiteSide[],
  display: LevelDisplay,
  type: TypeScale,
  words: Words,
): readonly number[] {
  return sides.map((side) => {
    const texts = side === 'below' ? ['>99%', '100%'] : rows.map((row) => sideText(side, row, display, words));
    return Math.max(...[...texts, ...sideHead(side, words)].map((text) => measureText(text, type.small)));
  });
}

/** Write the texts at the right of every line, and their heads above. */
export function siteSideLabels(
  { sides: places, entries, area }: LedgerLayout,
  sides: readonly SiteSide[],
  rowOf: (placed: PlacedEntry) => SiteLedgerRow,
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
  const texts = entries.flatMap((placed) =>
    sides.map(
      (side, i): PlacedText => ({
        text: sideText(side, rowOf(placed), display, words),
        x: places[i] ?? 0,
        y: placed.y + type.label.size * 0.34,
        ...end,
        paint: placed.isBeside ? 'soft' : 'ink',
      }),
    ),
  );
  return [
    { kind: 'label', id: 'side-heads', role: 'context', labels: heads },
    { kind: 'label', id: 'sides', role: 'model', labels: texts },
  ];
}

function sideText(side: SiteSide, row: SiteLedgerRow, display: LevelDisplay, words: Words): string {
  if (side === 'band') return bandInWords(row, display, words);
  return side === 'evidence' ? row.evidence.join(' ') : formatChance(row.below[2050]);
}

function sideHead(side: SiteSide, words: Words): readonly [string, string] {
  return [words(`siteCrossings.heads.${side}.first`), words(`siteCrossings.heads.${side}.second`)];
}
