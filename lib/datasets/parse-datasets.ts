import type { HistoricAnchor } from '@/lib/domain/anchor';
import type { BalanceFact } from '@/lib/domain/balance-fact';
import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { PublishedProjection, YearlyScenario } from '@/lib/domain/projection';
import { Refusal } from '@/lib/domain/refusal';
import type { AnnualLevel, GaugeLevel, InflowYear, LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import type { SourceRecord } from '@/lib/domain/source';
import { altimetryLevelsTable, parseAltimetryLevels } from './altimetry-levels';
import { annualLevelsTable, parseAnnualLevels } from './annual-levels';
import { balanceFactsTable, parseBalanceFacts } from './balance-facts';
import { checkData, type DataTexts } from './check-data';
import { gaugeLevelsTable, parseGaugeLevels } from './gauge-levels';
import { historicAnchorsTable, parseHistoricAnchors } from './historic-anchors';
import { hypsometryTable, parseHypsometry } from './hypsometry';
import { kazakhScenariosTable, parseKazakhScenarios } from './kazakh-scenarios';
import { parsePublishedProjections, publishedProjectionsTable } from './published-projections';
import { parseRiverInflow, riverInflowTable } from './river-inflow';
import { parseSourceRecords } from './source-records';

/** Everything `data/` holds, parsed and plain: any part of it can go to a client component as it is. */
export type ParsedDatasets = {
  /** The long line, 1921 to the last year. */
  readonly annual: LevelSeries<AnnualLevel>;
  /** The gauge series as printed, for cross-checks. */
  readonly gauge: LevelSeries<GaugeLevel>;
  readonly altimetry: LevelSeries<MonthlyLevel>;
  readonly inflow: readonly InflowYear[];
  readonly published: readonly PublishedProjection[];
  readonly kazakhScenarios: readonly YearlyScenario[];
  readonly hypsometry: Hypsometry;
  readonly anchors: readonly HistoricAnchor[];
  readonly balanceFacts: readonly BalanceFact[];
  /** Source records by id. */
  readonly sources: Readonly<Record<string, SourceRecord>>;
};

/** Parse the texts of `data/` by file name; throws the first `Refusal` that the data check finds. */
export function parseDatasets(texts: DataTexts): ParsedDatasets {
  const [problem] = checkData(texts);
  if (problem !== undefined) throw problem;
  const text = (file: string): string => {
    const found = texts[file];
    if (found === undefined) throw new Refusal(file, 'is missing in data/', 'the file');
    return found;
  };
  return {
    annual: parseAnnualLevels(text(annualLevelsTable.file)),
    gauge: parseGaugeLevels(text(gaugeLevelsTable.file)),
    altimetry: parseAltimetryLevels(text(altimetryLevelsTable.file)),
    inflow: parseRiverInflow(text(riverInflowTable.file)),
    published: parsePublishedProjections(text(publishedProjectionsTable.file)),
    kazakhScenarios: parseKazakhScenarios(text(kazakhScenariosTable.file)),
    hypsometry: parseHypsometry(text(hypsometryTable.file)),
    anchors: parseHistoricAnchors(text(historicAnchorsTable.file)),
    balanceFacts: parseBalanceFacts(text(balanceFactsTable.file)),
    sources: parseSourceRecords(text('sources.json')),
  };
}
