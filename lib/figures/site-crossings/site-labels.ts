import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import { crossingWords } from '../ledger/crossing-words';
import { type LedgerLayout, ledgerWindow, type PlacedEntry } from '../ledger/ledger-layout';
import type { TypeScale } from '../type-scale';
import type { SiteLedgerRow } from '../wetlands/site-ledger';
import { bandYears } from './band-lines';

type Part = Pick<PlacedText, 'text' | 'style' | 'paint'>;

/**
 * Set the years of every line clear of its marks and its band: right of them, else left, else the median alone, else over
 * the thin line. `lastYear` is the last of the record.
 */
export function siteLabels(
  { area, entries, x }: LedgerLayout,
  rowOf: (placed: PlacedEntry) => SiteLedgerRow,
  lastYear: number,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const gap = type.small.size * 0.55;
  const space = type.small.size * 0.35;
  const bounds = { left: area.x + 1, right: area.x + area.width };
  const labels = entries.flatMap((placed): readonly PlacedText[] => {
    const row = rowOf(placed);
    const { year, range } = crossingWords(row, words);
    const isAhead = row.standing === 'ahead';
    const first: Part = {
      text: year,
      style: isAhead && !placed.isBeside ? type.strong : type.label,
      paint: isAhead ? 'wetlands' : 'soft',
    };
    const parts: readonly Part[] =
      range === null ? [first] : [first, { text: range, style: type.small, paint: 'soft' }];
    const { left, right } = endsOf(row, x, bounds, lastYear);
    const y = placed.y + type.label.size * 0.34;
    for (const some of [parts, [first]]) {
      const width = some.reduce((sum, { text, style }) => sum + measureText(text, style), space * (some.length - 1));
      if (right + gap + width <= bounds.right) return setFrom(some, right + gap, y, space);
      if (left - gap - width >= bounds.left) return setFrom(some, left - gap - width, y, space);
    }
    const marks = endsOf({ ...row, high: neverReached }, x, bounds, lastYear);
    const width = measureText(first.text, first.style);
    const beside = marks.right + gap + width <= bounds.right ? marks.right + gap : marks.left - gap - width;
    return setFrom([first], Math.max(bounds.left, Math.min(bounds.right - width, beside)), y, space);
  });
  return { kind: 'label', id: 'crossing-years', role: 'model', labels };
}

function setFrom(parts: readonly Part[], left: number, y: number, space: number): readonly PlacedText[] {
  let at = left;
  return parts.map((part): PlacedText => {
    const label: PlacedText = { ...part, x: at, y, anchor: 'start', halo: true };
    at += measureText(part.text, part.style) + space;
    return label;
  });
}

/** Leaves the thin line out of account. */
const neverReached = { standing: 'ahead', medianYear: null } as const;

/** Left and right end of all that is drawn at a line, px; the half width of a sign included. */
function endsOf(
  row: SiteLedgerRow,
  x: (year: number) => number,
  bounds: { readonly left: number; readonly right: number },
  lastYear: number,
): { readonly left: number; readonly right: number } {
  const band = bandYears(row, lastYear);
  const lefts: number[] = [];
  const rights: number[] = [];
  const add = (from: number, to: number) => {
    lefts.push(Math.max(bounds.left, from));
    rights.push(Math.min(bounds.right, to));
  };
  if (band !== null) add(x(band.from), band.isOpen ? bounds.right : x(band.to));
  if (row.standing === 'ahead') {
    const { p05, p95 } = row.first ?? { p05: null, p95: null };
    // What comes after the axis is an arrow at its edge.
    add(p05 === null ? bounds.right - 6 : x(p05), p95 === null ? bounds.right : x(p95));
  } else {
    const year = Math.max(ledgerWindow.from, row.standing === 'passed' ? (row.passedYear ?? 0) : lastYear);
    add(x(year) - 4, x(year) + 4);
  }
  return { left: Math.min(...lefts), right: Math.max(...rights) };
}
