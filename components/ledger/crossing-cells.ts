import { crossingWords, levelWithDoubt } from '@/lib/figures/ledger/crossing-words';
import { type LedgerRow, ledgerYears } from '@/lib/figures/ledger/ledger-row';
import { oncePer } from '@/lib/figures/remember';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { formatChance } from '@/lib/words/format-number';
import type { LedgerCell, LedgerColumn, LedgerView } from './ledger-view';

/** Sorted after every year that can be told. */
const afterAll = 9999;

/** The choices of chances: of having crossed by a year, and of lying below in it. */
export const chanceSets = oncePer((words: Words): LedgerView['sets'] =>
  (['firstBy', 'below'] as const).map((id) => ({ id, label: words(`portPages.ledger.chances.${id}`) })),
);

/** The columns of a ledger: those that name a crossing, then the crossing's own. */
export function ledgerColumns(
  names: readonly ('place' | 'bed' | 'threshold' | 'site' | 'event' | 'evidence')[],
  words: Words,
): readonly LedgerColumn[] {
  const columns = names.map(
    (key): LedgerColumn => ({ key, label: words(`portPages.ledger.columns.${key}`), align: 'left', set: null }),
  );
  return [...columns, ...crossingColumns(words)];
}

/** The columns of a crossing after those that name it. */
const crossingColumns = oncePer((words: Words): readonly LedgerColumn[] => {
  const column = (key: 'level' | 'today' | 'p05' | 'p50' | 'p95' | 'lasting', align: LedgerColumn['align']) => ({
    key,
    label: words(`portPages.ledger.columns.${key}`),
    align,
    set: null,
  });
  const chances = (set: 'firstBy' | 'below') =>
    ledgerYears.map(
      (year): LedgerColumn => ({
        key: `${set}-${year}`,
        label: words(`portPages.ledger.columns.${set}`, { year: String(year) }),
        align: 'right',
        set,
      }),
    );
  return [
    column('level', 'left'),
    column('today', 'left'),
    column('p50', 'right'),
    column('p05', 'right'),
    column('p95', 'right'),
    ...chances('firstBy'),
    ...chances('below'),
    column('lasting', 'right'),
  ];
});

/**
 * The cells of a crossing in the order of `crossingColumns`. What is passed sorts before what is ahead, by its year; of
 * it no first crossing is told. `since`: the first year of the bed, said where the passing lies before it.
 */
export function crossingCells(
  row: LedgerRow,
  display: LevelDisplay,
  words: Words,
  since: number | null = null,
): readonly LedgerCell[] {
  const { standing, passedYear, first, firstBy, below, lastingP50, levelMetres } = row;
  const behind = standing === 'ahead' ? null : (passedYear ?? 0);
  const year = (value: number | null): LedgerCell => {
    if (behind !== null) return ['–', behind];
    return value === null ? [words('ledger.after', { year: '2100' }), afterAll] : [String(value), value];
  };
  return [
    [levelWithDoubt(row, display, words), levelMetres],
    [todayInWords(row, since, words), behind ?? afterAll],
    year(first?.p50 ?? null),
    year(first?.p05 ?? null),
    year(first?.p95 ?? null),
    // What has been crossed before the runs begin sorts above all shares of them.
    ...ledgerYears.map((of): LedgerCell => (firstBy === null ? ['–', 2] : [formatChance(firstBy[of]), firstBy[of]])),
    ...ledgerYears.map((of): LedgerCell => [formatChance(below[of]), below[of]]),
    lastingP50 === null ? lastingUnknown(row, words) : [String(lastingP50), lastingP50],
  ];
}

function todayInWords(row: LedgerRow, since: number | null, words: Words): string {
  if (row.standing === 'ahead') return words('ledger.standing.ahead');
  const { year } = crossingWords(row, words);
  const isBefore = row.passedYear !== null && since !== null && row.passedYear < since;
  return isBefore ? words('portPages.ledger.before', { passed: year, since: String(since) }) : year;
}

/** A level that lies above the whole record has no year; what begins after 2096 cannot be told to last. */
function lastingUnknown({ standing, passedYear }: LedgerRow, words: Words): LedgerCell {
  return standing === 'passed' && passedYear === null
    ? [words('ledger.passedBefore'), 0]
    : [words('portPages.ledger.notLasting', { year: '2096' }), afterAll];
}
