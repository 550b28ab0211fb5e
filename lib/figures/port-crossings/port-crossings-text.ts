import type { Words } from '@/lib/words/catalogue';
import { crossingWords, yearRange } from '../ledger/crossing-words';
import { ledgerWindow } from '../ledger/ledger-layout';
import type { PortLedgerRow } from '../ports/port-ledger';

/** How a place is called in the title: by its id. */
export type NameOf = (portId: string) => string;

/**
 * The finding: at how many places three quarters of the cargo is passed, and which comes next, in what year and range;
 * by the rules shown first. The short one names no next.
 */
export function portCrossingsTitle(
  rows: readonly PortLedgerRow[],
  nameOf: NameOf,
  length: 'whole' | 'short',
  words: Words,
): string {
  const shown = rows.filter(({ threshold, rule }) => threshold === 'three_quarters' && rule.shown === 'first');
  const passed = shown.filter(({ standing }) => standing === 'passed').length;
  const line = shown.find(({ standing }) => standing === 'at the line');
  const ahead = shown.filter(({ first }) => first?.p50 != null);
  const [soonest] = ahead.toSorted((a, b) => b.levelMetres - a.levelMetres);
  const next = line ?? soonest;
  return words('portCrossings.title', {
    passed: passed === 0 ? 'none' : passed === shown.length ? 'every' : String(passed),
    all: String(shown.length),
    next:
      length === 'short' || passed === shown.length
        ? 'none'
        : line !== undefined
          ? 'line'
          : soonest === undefined
            ? 'other'
            : 'ahead',
    place: next === undefined ? '' : nameOf(next.assetId),
    year: next === undefined ? '' : crossingWords(next, words).year,
    range: next?.first == null ? '' : yearRange(next.first, words),
    last: String(ledgerWindow.to),
  });
}

/** Every wording that the title may take, with numbers as wide as they come. */
export function portCrossingsTitles(
  rows: readonly PortLedgerRow[],
  nameOf: NameOf,
  length: 'whole' | 'short',
  words: Words,
): readonly string[] {
  const standings: readonly Partial<PortLedgerRow>[] = [
    { standing: 'passed', passedYear: 2088, first: null },
    { standing: 'at the line', passedYear: null, first: null },
    { standing: 'ahead', passedYear: null, first: { p05: 2088, p50: 2088, p95: null } },
    { standing: 'ahead', passedYear: null, first: { p05: null, p50: null, p95: null } },
  ];
  const passed: Partial<PortLedgerRow> = { standing: 'passed', passedYear: 2088, first: null };
  return [false, true].flatMap((some) =>
    standings.flatMap((standing) =>
      rows
        .filter(({ threshold, rule }) => threshold === 'three_quarters' && rule.shown === 'first')
        .map(({ assetId }) =>
          portCrossingsTitle(
            rows.map((row, i) => ({
              ...row,
              ...(row.assetId === assetId || !some ? standing : passed),
              levelMetres: -i,
            })),
            (id) => nameOf(some ? id : assetId),
            length,
            words,
          ),
        ),
    ),
  );
}

/** How much of the ledger is drawn: thresholds of the rule shown first, and of the others beside it. */
export type Shown = { readonly first: 1 | 2 | 3; readonly beside: 0 | 1 | 3 };

/** What marks mean, what is left out, and what the years do not hold. */
export function portCrossingsNotes(
  shown: Shown,
  counts: { readonly known: number; readonly all: number },
  hasSides: boolean,
  isPinned: boolean,
  words: Words,
): string {
  const { known, all } = counts;
  return [
    words('ledger.notes.marks', { year: String(ledgerWindow.to) }),
    words('ledger.notes.doubt'),
    ...(hasSides ? [words('ledger.notes.below')] : []),
    words('portCrossings.notes.moves'),
    words('portCrossings.notes.passed'),
    ...(shown.beside > 0 ? [words('portCrossings.notes.beside')] : []),
    words(shown.beside === shown.first ? 'portCrossings.notes.thresholds' : 'portCrossings.notes.rules'),
    words('portCrossings.notes.places', { known: String(known), all: String(all) }),
    ...(isPinned ? [words('ledger.notes.pinned')] : []),
  ].join(' ');
}
