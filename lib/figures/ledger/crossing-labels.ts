import type { Words } from '@/lib/words/catalogue';
import { measureText } from '@/lib/words/measure';
import type { LabelLayer, PlacedText } from '../layer';
import type { Paint } from '../palette';
import type { TypeScale } from '../type-scale';
import { crossingWords } from './crossing-words';
import { type LedgerPlot, ledgerWindow, type PlacedEntry } from './ledger-layout';

/** Set the years of every line right of its marks, else left of them, else the median alone, else over the marks. */
export function crossingLabels(
  layout: LedgerPlot,
  paint: Paint,
  lastYear: number,
  type: TypeScale,
  words: Words,
): LabelLayer {
  const labels = layout.entries.flatMap((placed) => labelsOf(placed, layout, paint, lastYear, type, words));
  return { kind: 'label', id: 'crossing-years', role: 'model', labels };
}

function labelsOf(
  { entry, isBeside, y }: PlacedEntry,
  { area, x }: LedgerPlot,
  paint: Paint,
  lastYear: number,
  type: TypeScale,
  words: Words,
): readonly PlacedText[] {
  const { row } = entry;
  const { lead, year, range } = crossingWords(row, words, entry.isUpperBound);
  const isAhead = row.standing === 'ahead';
  const style = isBeside ? type.label : type.strong;
  const first: Part = { text: year, style: isAhead ? style : type.label, paint: isAhead ? paint : 'soft' };
  const small = (text: string | null): readonly Part[] =>
    text === null ? [] : [{ text, style: type.small, paint: 'soft' }];
  const parts = [...small(lead), first, ...small(range)];
  const short = [...small(lead), first];
  const gap = type.small.size * 0.5;
  const own = endsOf(placedYears(row, lastYear), x, area);
  // The median of the pinned scenario stays in sight.
  const a = entry.pinned?.first?.p50 ?? null;
  const [left, right] = a === null ? own : [Math.min(own[0], x(a) - 4), Math.max(own[1], x(a) + 4)];
  const bounds = { left: area.x + 1, right: area.x + area.width };
  const baseline = y + type.label.size * 0.34;
  const set = (some: readonly Part[], from: number) => {
    let at = from;
    return some.map(({ text, style: of, paint: ink }): PlacedText => {
      const label: PlacedText = { text, x: at, y: baseline, anchor: 'start', style: of, paint: ink, halo: true };
      at += measureText(text, of) + gap * 0.8;
      return label;
    });
  };
  const widthOf = (some: readonly Part[]) =>
    some.reduce((sum, { text, style: of }) => sum + measureText(text, of), gap * 0.8 * (some.length - 1));
  for (const some of [parts, short]) {
    const width = widthOf(some);
    if (right + gap + width <= bounds.right) return set(some, right + gap);
    if (left - gap - width >= bounds.left) return set(some, left - gap - width);
  }
  return set(short, Math.max(bounds.left, Math.min(bounds.right - widthOf(short), left)));
}

type Part = Pick<PlacedText, 'text' | 'style' | 'paint'>;

/** First and last year that a line has marks at; null: after the axis, 0: before it. */
function placedYears(row: LedgerRowYears, lastYear: number): readonly [number | null, number | null] {
  if (row.standing === 'at the line') return [lastYear, lastYear];
  if (row.standing === 'passed') return [row.passedYear ?? 0, row.passedYear ?? 0];
  return [row.first?.p05 ?? null, row.first?.p95 ?? null];
}

type LedgerRowYears = Pick<PlacedEntry['entry']['row'], 'standing' | 'passedYear' | 'first'>;

/** Left and right end of the marks of a line, px, a sign's half width included. */
function endsOf(
  [from, to]: readonly [number | null, number | null],
  x: (year: number) => number,
  area: LedgerPlot['area'],
): readonly [number, number] {
  const edge = area.x + area.width;
  if (from === null) return [edge - 6, edge];
  if (from < ledgerWindow.from) return [area.x, area.x + 5];
  return [x(from) - 3, to === null ? edge : x(to) + 3];
}
