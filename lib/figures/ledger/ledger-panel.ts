import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { BarsPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import { crossingLabels } from './crossing-labels';
import { crossingMarks } from './crossing-marks';
import type { Ledger } from './ledger-block';
import { type LedgerStyle, layOutLedger } from './ledger-layout';
import { ledgerNames } from './ledger-names';
import { type LedgerSide, ledgerSideLabels } from './ledger-sides';

/** What a drawn ledger needs beside its rows. */
export type LedgerRoom = {
  readonly body: BarsPanel['area'];
  readonly style: LedgerStyle;
  /** What stands at the right, in the order of the widths of the style. */
  readonly sides: readonly LedgerSide[];
  readonly display: LevelDisplay;
  /** Last year of the record. */
  readonly lastYear: number;
  readonly type: TypeScale;
  readonly words: Words;
};

/**
 * Draw a ledger of crossings: names of places and thresholds, years on an axis from 2006 to 2100, levels and chances.
 * Where it stands depends on the names and the room alone: for another scenario nothing but marks and numbers move.
 */
export function ledgerPanel(id: string, { blocks, paint }: Ledger, room: LedgerRoom): BarsPanel {
  const { body, style, sides, display, lastYear, type, words } = room;
  const layout = layOutLedger(blocks, body, style, type);
  const { area, axis } = layout;
  return {
    kind: 'bars',
    id,
    area,
    x: axis,
    rows: { labels: [''], labelsAt: 'left', style: type.label },
    layers: [
      ...ledgerNames(layout, style, body.width, type),
      ...crossingMarks(layout, paint, lastYear),
      crossingLabels(layout, paint, lastYear, type, words),
      ...ledgerSideLabels(layout, sides, display, type, words),
    ],
  };
}
