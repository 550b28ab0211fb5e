import { scaleLinear } from 'd3-scale';
import { measureText } from '@/lib/words/measure';
import { midYear } from '../level/level-inputs';
import type { Area, Axis } from '../panel';
import type { TypeScale } from '../type-scale';
import type { LedgerBlock, LedgerEntry } from './ledger-block';
import { yearsAxis } from './years-axis';

/** The years of every ledger: the record's fall, then the projection. */
export const ledgerWindow = { from: 2006, to: 2100 } as const;

/** How a ledger is arranged. */
export type LedgerStyle = {
  /** Names of places over their lines, for narrow drawings, or at the left of them. */
  readonly titles: 'above' | 'left';
  /** Thresholds are named at their lines; without, the figure's words name the one shown. */
  readonly hasNames: boolean;
  /** Widths of the columns of text at the right of the plot, px. */
  readonly sideWidths: readonly number[];
};

/** An entry with its place, px of the drawing. */
export type PlacedEntry = { readonly entry: LedgerEntry; readonly isBeside: boolean; readonly y: number };

/** Where the lines and years of a ledger stand: all that marks and their labels need. */
export type LedgerPlot = {
  readonly area: Area;
  readonly axis: Axis;
  /** Place of a year (its middle) across the drawing. */
  readonly x: (year: number) => number;
  /** Height between lines, px. */
  readonly pitch: number;
  readonly entries: readonly PlacedEntry[];
};

/** Where everything of a ledger stands. */
export type LedgerLayout = LedgerPlot & {
  readonly blocks: readonly { readonly block: LedgerBlock; readonly top: number; readonly bottom: number }[];
  /** Left edge of the names of thresholds, and right edge of each column at the right. */
  readonly namesX: number;
  readonly sides: readonly number[];
};

const gapShare = { place: 0.55, beside: 0.2 } as const;

/** Heights in lines: of what stands above a block, and of a block with it. */
function linesAbove(block: LedgerBlock, i: number, { titles }: LedgerStyle): number {
  const gap = i === 0 ? 0 : block.title === null ? gapShare.beside : gapShare.place;
  return gap + (titles === 'above' && (block.title !== null || block.detail !== '') ? 1.05 : 0);
}

/** Lines that blocks take, gaps and names above included. */
export function ledgerLines(blocks: readonly LedgerBlock[], style: LedgerStyle): number {
  return blocks.reduce((sum, block, i) => sum + block.entries.length + linesAbove(block, i, style), 0);
}

/** Height that the heads of the columns and the years under the plot take, px. */
export function ledgerMargins(type: TypeScale, style: LedgerStyle): number {
  return headHeight(type, style) + type.tick.size * 1.7;
}

function headHeight(type: TypeScale, { sideWidths }: LedgerStyle): number {
  return type.small.size * (sideWidths.length > 0 ? 2.9 : 0.4);
}

/** Arrange blocks in a body: names at the left, a plot of years, texts at the right. */
export function layOutLedger(
  blocks: readonly LedgerBlock[],
  body: Area,
  style: LedgerStyle,
  type: TypeScale,
): LedgerLayout {
  const head = headHeight(type, style);
  const gap = type.label.size;
  const titles = blocks.map(({ title }) => measureText(title ?? '', type.strong));
  const namesX = style.titles === 'left' ? Math.max(...titles) + gap * 1.2 : gap * 0.6;
  const names = blocks.flatMap(({ entries }) => entries.map(({ name }) => measureText(name, type.label)));
  const left = style.hasNames ? namesX + Math.max(...names) + gap * 0.9 : namesX;
  const sideRoom = style.sideWidths.reduce((sum, width) => sum + width + gap * 1.1, 0);
  const right = body.x + body.width - Math.max(sideRoom, type.tick.size * 1.2);
  const area: Area = {
    x: left,
    y: body.y + head,
    width: right - left,
    height: body.height - ledgerMargins(type, style),
  };
  const axis = yearsAxis(ledgerWindow, area.width, type);
  const scale = scaleLinear(axis.domain, [area.x, area.x + area.width]);
  const pitch = area.height / ledgerLines(blocks, style);
  const entries: PlacedEntry[] = [];
  const placed: LedgerLayout['blocks'][number][] = [];
  let y = area.y;
  for (const [i, block] of blocks.entries()) {
    const above = linesAbove(block, i, style) * pitch;
    const isNamed = style.titles === 'above' && (block.title !== null || block.detail !== '');
    const top = y + above - (isNamed ? 1.05 * pitch : 0);
    y += above;
    for (const entry of block.entries) {
      entries.push({ entry, isBeside: block.isBeside, y: y + pitch / 2 });
      y += pitch;
    }
    placed.push({ block, top, bottom: y });
  }
  const sides = style.sideWidths.map((_, i) => {
    const after = style.sideWidths.slice(i + 1).reduce((sum, width) => sum + width + gap * 1.1, 0);
    return body.x + body.width - after;
  });
  return { area, axis, x: (year) => scale(midYear(year)), pitch, entries, blocks: placed, namesX, sides };
}
