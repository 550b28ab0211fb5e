import type { Wetland } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { LedgerBlock, LedgerEntry } from '../ledger/ledger-block';
import { bandLook } from '../wetlands/evidence-strength';
import { shortSiteName } from '../wetlands/short-site-name';
import type { SiteLedgerRow } from '../wetlands/site-ledger';
import { bandInWords, eventName } from './site-words';

/** A line of the drawn ledger with its whole row. */
type SiteEntry = LedgerEntry & { readonly row: SiteLedgerRow };

/** Lines under the name of their site, in the order of the rows; names of events stand at the lines. */
export function blocksBySite(
  rows: readonly SiteLedgerRow[],
  pinned: readonly SiteLedgerRow[] | null,
  wetlands: readonly Wetland[],
  words: Words,
): readonly LedgerBlock[] {
  const sites = [...new Set(rows.map(({ assetId }) => assetId))];
  return sites.map((siteId): LedgerBlock => {
    const own = rows.filter(({ assetId }) => assetId === siteId);
    return {
      id: siteId,
      title: shortSiteName(siteId, wetlands, words),
      detail: '',
      isBeside: isWeak(own[0]),
      entries: own.map((row) => entryOf(row, eventName(row, words), pinned)),
    };
  });
}

/** A line each, named by site and event in one, without gaps between them. */
export function blocksByLine(
  rows: readonly SiteLedgerRow[],
  pinned: readonly SiteLedgerRow[] | null,
  wetlands: readonly Wetland[],
  words: Words,
): readonly LedgerBlock[] {
  return rows.map((row): LedgerBlock => {
    const site = shortSiteName(row.assetId, wetlands, words);
    const name = words('siteCrossings.siteAndEvent', { site, event: eventName(row, words) });
    return {
      id: idOf(row),
      title: null,
      detail: '',
      isBeside: isWeak(row),
      entries: [entryOf(row, name, pinned)],
    };
  });
}

/** A line each with its words above it: site, then event, band and evidence. */
export function blocksOnPhone(
  rows: readonly SiteLedgerRow[],
  pinned: readonly SiteLedgerRow[] | null,
  wetlands: readonly Wetland[],
  display: LevelDisplay,
  words: Words,
): readonly LedgerBlock[] {
  return rows.map(
    (row): LedgerBlock => ({
      id: idOf(row),
      title: shortSiteName(row.assetId, wetlands, words),
      detail: words('siteCrossings.detail', {
        event: eventName(row, words),
        band: bandInWords(row, display, words),
        evidence: row.evidence.join(' '),
      }),
      isBeside: isWeak(row),
      entries: [entryOf(row, '', pinned)],
    }),
  );
}

function idOf({ assetId, threshold }: SiteLedgerRow): string {
  return `${assetId}/${threshold}`;
}

/** Drawn lighter: levels that no state at a dated level and no pairs of area and level stand behind alone. */
function isWeak(row: SiteLedgerRow | undefined): boolean {
  return row === undefined || bandLook(row.evidence).form === 'outlined';
}

function entryOf(row: SiteLedgerRow, name: string, pinned: readonly SiteLedgerRow[] | null): SiteEntry {
  const beside = pinned?.find(({ assetId, threshold }) => assetId === row.assetId && threshold === row.threshold);
  return { id: idOf(row), name, row, pinned: beside ?? null };
}
