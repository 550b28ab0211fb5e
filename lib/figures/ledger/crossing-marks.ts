import type { Layer, MarkLayer, RangeItem, RangeLayer } from '../layer';
import { midYear } from '../level/level-inputs';
import type { Paint } from '../palette';
import { type LedgerPlot, ledgerWindow, type PlacedEntry } from './ledger-layout';

/** Beyond the axis: drawn as an arrow at its edge. */
const beyond = { early: ledgerWindow.from - 10, late: ledgerWindow.to + 10 } as const;

/**
 * Draw when thresholds are crossed: a box from the year of 5 % of the runs to that of 95 %, a bar at the median, arrows
 * for what comes after the axis, a dot in the year of the record, a ring at the line. Lighter boxes stand beside those
 * shown first; the median of the pinned scenario is a small cross. The panel is one row that all entries divide.
 */
export function crossingMarks(layout: LedgerPlot, paint: Paint, lastYear: number): readonly Layer[] {
  const { area, entries, pitch } = layout;
  const at = (y: number) => (y - area.y) / area.height - 0.5;
  const ranges = (isBeside: boolean): RangeLayer => ({
    kind: 'range',
    id: isBeside ? 'ranges-beside' : 'ranges',
    role: 'model',
    along: 'x',
    items: entries.filter((placed) => placed.isBeside === isBeside).flatMap((placed) => rangeOf(placed, at, !isBeside)),
    paint,
    thickness: Math.min(pitch * 0.62, isBeside ? 6 : 9),
  });
  const marks = (id: string, shape: MarkLayer['shape'], of: Paint, yearOf: (placed: PlacedEntry) => number | null) => ({
    kind: 'mark' as const,
    id,
    role: id === 'pinned' ? ('pinned' as const) : ('model' as const),
    shape,
    points: entries.flatMap((placed) => {
      const year = yearOf(placed);
      return year === null || year < ledgerWindow.from ? [] : [{ x: midYear(year), y: at(placed.y) }];
    }),
    paint: of,
    size: Math.min(3.5, pitch * 0.26),
  });
  return [
    {
      kind: 'rule',
      id: 'record-end',
      role: 'observed',
      axis: 'x',
      at: lastYear + 1,
      paint: 'rule',
      width: 1,
      dash: '2 3',
    },
    ranges(true),
    ranges(false),
    marks('passed', 'dot', paint, ({ entry }) => entry.row.passedYear),
    marks('at-line', 'ring', paint, ({ entry }) => (entry.row.standing === 'at the line' ? lastYear : null)),
    marks('pinned', 'cross', 'pinned', ({ entry }) => entry.pinned?.first?.p50 ?? null),
  ];
}

function rangeOf({ entry, y }: PlacedEntry, at: (y: number) => number, strong: boolean): readonly RangeItem[] {
  const { id, row } = entry;
  const common = { id, form: 'box', at: at(y), strong } as const;
  if (row.standing === 'passed') {
    // Before the axis began.
    const isEarly = row.passedYear === null || row.passedYear < ledgerWindow.from;
    return isEarly ? [{ ...common, low: null, high: null, central: beyond.early }] : [];
  }
  if (row.first === null) return [];
  const { p05, p50, p95 } = row.first;
  const central = p50 === null ? beyond.late : midYear(p50);
  return p05 === null
    ? [{ ...common, low: null, high: null, central }]
    : [{ ...common, low: midYear(p05), high: p95 === null ? beyond.late : midYear(p95), central }];
}
