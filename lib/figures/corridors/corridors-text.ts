import type { Words } from '@/lib/words/catalogue';
import { crossingWords, yearRange } from '../ledger/crossing-words';
import { ledgerWindow } from '../ledger/ledger-layout';
import type { CorridorRow } from './corridor-rows';
import type { Arrangement } from './corridors-layout';

/**
 * The finding: how many routes have lost a quarter of their cargo, and which comes next, in what year and range. Routes
 * of which no port is known are not counted. The short one names no next.
 */
export function corridorsTitle(rows: readonly CorridorRow[], length: 'whole' | 'short', words: Words): string {
  const known = rows.flatMap(({ corridor, unknownPortIds, quarter }) =>
    quarter === null ? [] : [{ corridor, isBound: unknownPortIds.length > 0, row: quarter.row }],
  );
  const passed = known.filter(({ row }) => row.standing === 'passed').length;
  const line = known.find(({ row }) => row.standing === 'at the line');
  const [soonest] = known
    .filter(({ row }) => row.first?.p50 != null)
    .toSorted((a, b) => b.row.levelMetres - a.row.levelMetres);
  const next = line ?? soonest;
  const last = String(ledgerWindow.to);
  const isEvery = passed === known.length;
  return words('corridors.title', {
    passed: passed === 0 ? 'none' : isEvery ? 'every' : passed === 1 ? 'one' : String(passed),
    all: String(known.length),
    next:
      length === 'short' || isEvery ? 'none' : line !== undefined ? 'line' : soonest === undefined ? 'other' : 'ahead',
    route: next?.corridor.name ?? '',
    bound: next?.isBound ? 'yes' : 'no',
    year: next === undefined ? '' : crossingWords(next.row, words).year,
    range: next?.row.first == null ? '' : yearRange(next.row.first, words),
    last,
  });
}

/** Every wording that the title may take, with numbers as wide as they come. */
export function corridorsTitles(
  rows: readonly CorridorRow[],
  length: 'whole' | 'short',
  words: Words,
): readonly string[] {
  const standings = [
    { standing: 'passed', passedYear: 2088, first: null },
    { standing: 'at the line', passedYear: null, first: null },
    { standing: 'ahead', passedYear: null, first: { p05: 2088, p50: 2088, p95: null } },
    { standing: 'ahead', passedYear: null, first: { p05: null, p50: null, p95: null } },
  ] as const;
  // All routes alike, and each route alone ahead of others that are passed.
  return standings.flatMap((standing) =>
    rows.flatMap((own) =>
      [false, true].map((isAlone) =>
        corridorsTitle(
          rows.map((row): CorridorRow => {
            if (row.quarter === null) return row;
            const as = row === own || !isAlone ? standing : standings[0];
            const levelMetres = row === own ? 0 : -1;
            return { ...row, quarter: { ...row.quarter, row: { ...row.quarter.row, ...as, levelMetres } } };
          }),
          length,
          words,
        ),
      ),
    ),
  );
}

/** What colours, bars and boxes mean, and what the trade is and is not. */
export function corridorsNotes(arrangement: Arrangement, hasHalf: boolean, isPinned: boolean, words: Words): string {
  return [
    words(arrangement === 'table' ? 'corridors.notes.weakest' : 'corridors.notes.weakestShort'),
    ...(hasHalf ? [words('corridors.notes.today')] : []),
    words('corridors.notes.load'),
    words('corridors.notes.years', { year: String(ledgerWindow.to) }),
    words('ledger.notes.doubt'),
    words('corridors.notes.scale'),
    ...(arrangement === 'line' ? [words('corridors.notes.fewer')] : []),
    ...(isPinned ? [words('corridors.notes.pinned')] : []),
  ].join(' ');
}
