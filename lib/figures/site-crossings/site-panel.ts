import { Refusal } from '@/lib/domain/refusal';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { LabelLayer } from '../layer';
import { crossingMarks } from '../ledger/crossing-marks';
import type { LedgerBlock } from '../ledger/ledger-block';
import { type LedgerStyle, layOutLedger, type PlacedEntry } from '../ledger/ledger-layout';
import { ledgerNames } from '../ledger/ledger-names';
import type { Area, BarsPanel } from '../panel';
import type { TypeScale } from '../type-scale';
import type { SiteLedgerRow } from '../wetlands/site-ledger';
import { bandLines } from './band-lines';
import { siteLabels } from './site-labels';
import { type SiteSide, siteSideLabels } from './site-sides';

/** What the drawn ledger of sites needs beside its lines. */
export type SiteRoom = {
  readonly body: Area;
  readonly style: LedgerStyle;
  readonly sides: readonly SiteSide[];
  readonly display: LevelDisplay;
  /** Last year of the record. */
  readonly lastYear: number;
  readonly type: TypeScale;
  readonly words: Words;
};

/** Draw the ledger of sites: that of every subject, with the band of each threshold as a thin line of years. */
export function sitePanel(
  blocks: readonly LedgerBlock[],
  rows: readonly SiteLedgerRow[],
  { body, style, sides, display, lastYear, type, words }: SiteRoom,
): BarsPanel {
  const layout = layOutLedger(blocks, body, style, type);
  const { area, axis, namesX } = layout;
  const byId = new Map(rows.map((row) => [`${row.assetId}/${row.threshold}`, row]));
  const rowOf = ({ entry }: PlacedEntry): SiteLedgerRow => {
    const row = byId.get(entry.id);
    if (row === undefined) throw new Refusal(`line ${entry.id}`, 'has no row', 'a row of the ledger');
    return row;
  };
  const [lines, names] = ledgerNames(layout, style, body.width, type);
  // Where no place has a line of its own, nothing stands left of the names.
  const isFlat = style.titles === 'left' && blocks.every(({ title }) => title === null);
  const shift = isFlat ? namesX : 0;
  const shifted: LabelLayer = { ...names, labels: names.labels.map((label) => ({ ...label, x: label.x - shift })) };
  const [recordEnd, ...marks] = crossingMarks(layout, 'wetlands', lastYear);
  return {
    kind: 'bars',
    id: 'site-crossings',
    area,
    x: { ...axis, grid: true },
    rows: { labels: [''], labelsAt: 'left', style: type.label },
    layers: [
      lines,
      ...(recordEnd === undefined ? [] : [recordEnd]),
      bandLines(layout, rowOf, lastYear),
      ...marks,
      shifted,
      siteLabels(layout, rowOf, lastYear, type, words),
      ...(sides.length > 0 ? siteSideLabels(layout, sides, rowOf, display, type, words) : []),
    ],
  };
}
