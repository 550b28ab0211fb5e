import type { EvidenceClass, Wetland, WetlandEvent, WetlandThresholds } from '@/lib/domain/wetland';
import type { FigureContext, Runs } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { ledgerYears } from '@/lib/figures/ledger/ledger-row';
import { bandInWords, eventName } from '@/lib/figures/site-crossings/site-words';
import { scenarioLevel } from '@/lib/figures/wetlands/scenario-level';
import { type SiteLedgerRow, siteLedger } from '@/lib/figures/wetlands/site-ledger';
import { flagAt } from '@/lib/impacts/wetlands/flag-at';
import type { Scenario } from '@/lib/scenario/scenario';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import type { Words } from '@/lib/words/catalogue';
import { formatChance, withUnit } from '@/lib/words/format-number';
import { siteCrossingWords } from './site-crossing-words';

/** A threshold of a site under a scenario, written for a reader; the levels as numbers too, for the bars (m BHS). */
export type ThresholdView = {
  readonly event: WetlandEvent;
  readonly name: string;
  readonly level: string;
  readonly lowMetres: number;
  readonly bestMetres: number;
  readonly highMetres: number;
  readonly today: string;
  readonly inScenario: string;
  readonly first: string;
  readonly band: string;
  /** Share of runs below, by the years of the ledger. */
  readonly below: readonly string[];
  readonly lasting: string;
};

/** What a scenario makes of a site: plain, so that the page can carry the default's in its HTML. */
export type SiteView = {
  readonly scenario: string;
  readonly outcome: string;
  readonly thisYear: number;
  readonly thenYear: number;
  readonly todayMetres: number;
  /** The level of the scenario in the year looked at, m BHS, and 9 in 10 runs; null where the year is observed. */
  readonly thenMetres: number;
  readonly thenBand: { readonly lowMetres: number; readonly highMetres: number } | null;
  readonly evidence: readonly EvidenceClass[];
  readonly belowYears: readonly number[];
  readonly thresholds: readonly ThresholdView[];
};

/** Say what a scenario makes of a site with thresholds; `outcome` is where it takes the sea, in a sentence. */
export function siteView(
  site: Pick<Wetland, 'id'>,
  scenario: Scenario,
  { projection }: Runs,
  context: FigureContext,
  outcome: string,
): SiteView {
  const { basin, data, words } = context;
  const { wetlandThresholds } = data;
  const display = displayOf(scenario, context);
  const then = scenarioLevel(projection, basin, scenario.year);
  const rows = siteLedger(projection, basin, wetlandThresholds).filter(({ assetId }) => assetId === site.id);
  return {
    scenario: scenarioInWords(scenario, words),
    outcome,
    thisYear: basin.start.year,
    thenYear: then.year,
    todayMetres: basin.start.levelMetres,
    thenMetres: then.levelMetres,
    thenBand: then.band,
    evidence: thresholdsOf(site.id, wetlandThresholds)?.evidence ?? [],
    belowYears: ledgerYears,
    thresholds: rows.map((row): ThresholdView => {
      const { levelMetres, levelLowMetres, levelHighMetres, lagYears } = row;
      const at = (year: number) => scenarioLevel(projection, basin, year - lagYears);
      return {
        event: row.threshold,
        name: eventName(row, words),
        level: withUnit(bandInWords(row, display, words), display.units),
        lowMetres: levelLowMetres,
        bestMetres: levelMetres,
        highMetres: levelHighMetres,
        today: flagWords(row, at(basin.start.year).levelMetres, words),
        inScenario: stateWords(row, at(scenario.year), words),
        ...siteCrossingWords(row, words),
        below: ledgerYears.map((year) => formatChance(row.below[year])),
      };
    }),
  };
}

/** Find the thresholds of a site; null where it has none. */
export function thresholdsOf(siteId: string, thresholds: readonly WetlandThresholds[]): WetlandThresholds | null {
  return thresholds.find((candidate) => candidate.siteId === siteId) ?? null;
}

function flagWords(row: SiteLedgerRow, levelMetres: number, words: Words): string {
  const band = { lowMetres: row.levelLowMetres, bestMetres: row.levelMetres, highMetres: row.levelHighMetres };
  return words(`wetlands.flags.${flagAt(band, levelMetres)}`);
}

/** The state on the scenario's own line; beside it what 9 in 10 runs span, where that differs. */
function stateWords(row: SiteLedgerRow, { levelMetres, band }: ReturnType<typeof scenarioLevel>, words: Words): string {
  const state = flagWords(row, levelMetres, words);
  if (band === null) return state;
  const [from, to] = [flagWords(row, band.highMetres, words), flagWords(row, band.lowMetres, words)];
  return from === to && from === state ? state : words('wetlandPages.thresholds.range', { state, from, to });
}
