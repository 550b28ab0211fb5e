import { Refusal } from '@/lib/domain/refusal';
import type { WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import { wetlandCrossingSpans } from '@/lib/impacts/wetlands/crossing-spans';
import type { Basin } from '@/lib/model/basin';
import type { Crossing } from '@/lib/model/crossings/crossings';
import type { Standing } from '@/lib/model/crossings/record-crossing';
import type { Projection } from '@/lib/model/projection';
import type { ByLedgerYear, LedgerRow, ledgerYears } from '../ledger/ledger-row';
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
  const start = projection.years[0] ?? 0;
  return wetlandCrossingSpans(projection, basin, thresholds).map(
    ({ threshold: of, high, best, low }): SiteLedgerRow => {
      const evidence = thresholds.find(({ siteId }) => siteId === of.assetId)?.evidence;
      if (evidence === undefined)
        throw new Refusal(`crossing ${of.assetId}/${of.threshold}`, 'is of no site', 'one of wetland-thresholds.csv');
      const { standing, passedYear, below, firstBy, first, lasting } = best;
      return {
        ...of,
        standing,
        passedYear,
        below: byLedgerYear((year) => below[year - start] ?? 0),
        firstBy: firstBy && byLedgerYear((year) => firstBy[year - start] ?? 0),
        first,
        lastingP50: lasting?.p50 ?? null,
        evidence,
        high: endOf(high),
        low: endOf(low),
      };
    },
  );
}

function byLedgerYear(of: (year: (typeof ledgerYears)[number]) => number): ByLedgerYear {
  return { 2030: of(2030), 2035: of(2035), 2040: of(2040), 2050: of(2050), 2075: of(2075), 2100: of(2100) };
}

function endOf({ standing, passedYear, first }: Crossing): BandEnd {
  return { standing, medianYear: passedYear ?? first?.p50 ?? null };
}
