import type { Wetland } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import { formatLevelNumber, type LevelDisplay } from '@/lib/words/format-level';
import { formatRange } from '@/lib/words/format-range';
import { crossingWords } from '../ledger/crossing-words';
import { ledgerWindow } from '../ledger/ledger-layout';
import { seenLevels } from '../wetlands/seen-levels';
import { shortSiteName } from '../wetlands/short-site-name';
import type { SiteLedgerRow } from '../wetlands/site-ledger';

/** How much of the ledger is drawn: all of it, or so many of the lines that are not passed. */
export type SitesShown = 'all' | number;

/** Lines that the record has not passed, the first to be crossed first; the same for every scenario. */
export function rowsAhead(rows: readonly SiteLedgerRow[]): readonly SiteLedgerRow[] {
  return rows.filter(({ standing }) => standing !== 'passed').toSorted((a, b) => b.levelMetres - a.levelMetres);
}

/** The finding: how many thresholds are passed, over their bands too, and which comes next, when, in which range. */
export function siteCrossingsTitle(
  rows: readonly SiteLedgerRow[],
  lastYear: number,
  wetlands: readonly Wetland[],
  length: 'long' | 'short',
  words: Words,
): string {
  const isPassed = ({ standing }: Pick<SiteLedgerRow, 'standing'>) => standing === 'passed';
  const passed = rows.filter(isPassed).length;
  const [low, high] = [rows.filter((row) => isPassed(row.low)).length, rows.filter((row) => isPassed(row.high)).length];
  const ahead = rowsAhead(rows).find(({ first }) => first?.p50 != null);
  const next = ahead ?? rows.find(({ standing }) => standing === 'at the line');
  const end = next?.first?.p95 ?? words('ledger.after', { year: String(ledgerWindow.to) });
  return words(`siteCrossings.title.${length}`, {
    passed: String(passed),
    all: String(rows.length),
    sites: String(new Set(rows.map(({ assetId }) => assetId)).size),
    year: String(lastYear),
    range: low === high ? 'none' : formatRange(String(low), String(high)),
    next: ahead !== undefined ? 'ahead' : passed === rows.length ? 'none' : next !== undefined ? 'line' : 'other',
    site: next === undefined ? '' : shortSiteName(next.assetId, wetlands, words),
    event: next === undefined ? '' : words(`wetlands.events.${next.threshold}`),
    when: next === undefined ? '' : crossingWords(next, words).year,
    runs: `${next?.first?.p05 ?? ''}–${end}`,
    last: String(ledgerWindow.to),
  });
}

/** Every wording that the title may take, with numbers as wide as they come. */
export function siteCrossingsTitles(
  rows: readonly SiteLedgerRow[],
  lastYear: number,
  wetlands: readonly Wetland[],
  length: 'long' | 'short',
  words: Words,
): readonly string[] {
  const never = { p05: null, p50: null, p95: null };
  const late = { p05: 2088, p50: 2088, p95: null };
  return [undefined, ...rowsAhead(rows)].map((next) =>
    siteCrossingsTitle(
      rows.map((row) => (row.first === null ? row : { ...row, first: row === next ? late : never })),
      lastYear,
      wetlands,
      length,
      words,
    ),
  );
}

/** What marks mean, what the classes are, what "passed" says, and what is not drawn. */
export function siteCrossingsNotes(
  rows: readonly SiteLedgerRow[],
  shown: SitesShown,
  wetlands: readonly Wetland[],
  display: LevelDisplay,
  extra: { readonly hasSides: boolean; readonly isPinned: boolean },
  words: Words,
): string {
  const known = new Set(rows.map(({ assetId }) => assetId));
  const without = wetlands.filter(({ id }) => !known.has(id));
  const ahead = rowsAhead(rows).length;
  const [count, passed] = [String(shown), String(rows.length - ahead)];
  const decimals = display.units === 'm' ? 1 : 2;
  const unit = (metres: number) => `${formatLevelNumber(metres, display, decimals)}\u00a0${display.units}`;
  return [
    words('siteCrossings.notes.marks', { year: String(ledgerWindow.to) }),
    ...(extra.hasSides ? [words('siteCrossings.notes.below')] : []),
    words('siteCrossings.notes.evidence', {
      high: unit(seenLevels.highMetres),
      low: unit(seenLevels.lowMetres),
    }),
    words('siteCrossings.notes.lag'),
    words('siteCrossings.notes.sites', {
      all: String(wetlands.length),
      unknown: String(without.filter(({ control }) => control === 'sea').length),
      indirect: String(without.filter(({ control }) => control !== 'sea').length),
    }),
    ...(shown === 'all'
      ? []
      : shown === ahead
        ? [words('siteCrossings.notes.ahead', { passed })]
        : [words('siteCrossings.notes.rows', { shown: count, all: String(ahead), passed })]),
    ...(extra.isPinned ? [words('siteCrossings.notes.pinned')] : []),
  ].join(' ');
}
