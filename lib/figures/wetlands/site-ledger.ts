import { Refusal } from '@/lib/domain/refusal';
import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { byLag } from '@/lib/impacts/wetlands/by-lag';
import { wetlandCrossingSpans } from '@/lib/impacts/wetlands/crossing-spans';
import { thresholdsOfWetlands } from '@/lib/impacts/wetlands/thresholds-of-wetlands';
import type { Basin } from '@/lib/model/basin';
import type { Crossing } from '@/lib/model/crossings/crossings';
import type { Standing } from '@/lib/model/crossings/record-crossing';
import { sharesBelow } from '@/lib/model/crossings/shares-below';
import type { Projection } from '@/lib/model/projection';
import { type ByLedgerYear, type LedgerRow, ledgerYears } from '../ledger/ledger-row';
import { oncePer } from '../remember';

/** How one end of a band stands: passed or not, and the year by which half of the runs have crossed it. */
export type BandEnd = { readonly standing: Standing; readonly medianYear: number | null };

/** A row of the ledger of sites: the best level, what the ends of the band make of it, and a lag already in its years. */
export type SiteLedgerRow = LedgerRow & {
  readonly threshold: WetlandEvent;
  readonly evidence: WetlandThresholds['evidence'];
  readonly lagYears: number;
  readonly high: BandEnd;
  readonly low: BandEnd;
};

const ledgers = oncePer(
  (_projection: Projection) => new WeakMap<readonly WetlandThresholds[], readonly SiteLedgerRow[]>(),
);

/**
 * Give the ledger of sites, a row per known threshold in the order of the table: the rows of `wetlandCrossings`, from one
 * search at all levels of the bands. Computed once for a projection. Throws `Refusal` where a row is of no site.
 */
export function siteLedger(
  projection: Projection,
  basin: Basin,
  thresholds: readonly WetlandThresholds[],
): readonly SiteLedgerRow[] {
  const kept = ledgers(projection);
  const known = kept.get(thresholds) ?? computeLedger(projection, basin, thresholds);
  kept.set(thresholds, known);
  return known;
}

function computeLedger(projection: Projection, basin: Basin, thresholds: readonly WetlandThresholds[]) {
  const spans = wetlandCrossingSpans(projection, basin, thresholds);
  const all = thresholdsOfWetlands(thresholds);
  // What happens some years late is told by the sea of so many years before.
  const below = byLag(all, (some, lag) => {
    const levels = some.map(({ levelMetres }) => levelMetres);
    const felt = ledgerYears.map((year) => year - lag);
    return sharesBelow(projection, levels, felt, basin.record);
  });
  return all.map((of, i): SiteLedgerRow => {
    const span = spans[i];
    const shares = below[i];
    const evidence = thresholds.find(({ siteId }) => siteId === of.assetId)?.evidence;
    if (span === undefined || shares === undefined || evidence === undefined)
      throw new Refusal(`crossing ${of.assetId}/${of.threshold}`, 'has no row', 'a row for every threshold');
    const { standing, passedYear, firstBy, first, lasting } = span.best;
    const start = projection.years[0] ?? 0;
    return {
      ...of,
      standing,
      passedYear,
      below: byLedgerYear((year) => shares[ledgerYears.indexOf(year)] ?? 0),
      firstBy: firstBy && byLedgerYear((year) => firstBy[year - start] ?? 0),
      first,
      lastingP50: lasting?.p50 ?? null,
      evidence,
      high: endOf(span.high),
      low: endOf(span.low),
    };
  });
}

function byLedgerYear(of: (year: (typeof ledgerYears)[number]) => number): ByLedgerYear {
  return { 2030: of(2030), 2035: of(2035), 2040: of(2040), 2050: of(2050), 2075: of(2075), 2100: of(2100) };
}

function endOf({ standing, passedYear, first }: Crossing): BandEnd {
  return { standing, medianYear: passedYear ?? first?.p50 ?? null };
}
