import type { HistoricAnchor } from '@/lib/domain/anchor';
import type { BalanceFact } from '@/lib/domain/balance-fact';
import type { Citation } from '@/lib/domain/citation';
import type { Hypsometry } from '@/lib/domain/hypsometry';
import type { InfrastructureSite } from '@/lib/domain/infrastructure';
import type { MapPlace } from '@/lib/domain/map-place';
import type { Corridor, Port, PortReport, ReportedRule, TradeFigure } from '@/lib/domain/port';
import type { PublishedProjection, YearlyScenario } from '@/lib/domain/projection';
import type { ReferenceLevel } from '@/lib/domain/reference-level';
import { Refusal } from '@/lib/domain/refusal';
import type { AnnualLevel, GaugeLevel, InflowYear, LevelSeries, MonthlyLevel } from '@/lib/domain/series';
import type { ShippingRule } from '@/lib/domain/shipping-rule';
import type { SourceRecord } from '@/lib/domain/source';
import type { Surrounding } from '@/lib/domain/surrounding';
import type { ReportedVessel } from '@/lib/domain/vessel';
import type { CoastImpact, Wetland, WetlandThresholds } from '@/lib/domain/wetland';
import { altimetryLevelsTable, parseAltimetryLevels } from './altimetry-levels';
import { annualLevelsTable, parseAnnualLevels } from './annual-levels';
import { balanceFactsTable, parseBalanceFacts } from './balance-facts';
import { checkData, type DataTexts } from './check-data';
import { coastImpactsTable, parseCoastImpacts } from './coast-impacts';
import { corridorsTable, parseCorridors } from './corridors';
import { gaugeLevelsTable, parseGaugeLevels } from './gauge-levels';
import { historicAnchorsTable, parseHistoricAnchors } from './historic-anchors';
import { hypsometryTable, parseHypsometry } from './hypsometry';
import { infrastructureTable, parseInfrastructure } from './infrastructure';
import { kazakhScenariosTable, parseKazakhScenarios } from './kazakh-scenarios';
import { mapPlacesTable, parseMapPlaces } from './map-places';
import { parsePortCitations, portCitationsTable } from './port-citations';
import { parsePortReports, portReportsTable } from './port-reports';
import { parsePortRules, portRulesTable } from './port-rules';
import { parsePortSurroundings, portSurroundingsTable } from './port-surroundings';
import { parsePorts, portsTable } from './ports';
import { parsePublishedProjections, publishedProjectionsTable } from './published-projections';
import { parseReferenceLevels, referenceLevelsTable } from './reference-levels';
import { parseRiverInflow, riverInflowTable } from './river-inflow';
import { parseShippingRules, shippingRulesTable } from './shipping-rules';
import { parseSourceRecords } from './source-records';
import { parseTrade, tradeTable } from './trade';
import { parseVessels, vesselsTable } from './vessels';
import { parseWetlandCitations, wetlandCitationsTable } from './wetland-citations';
import { parseWetlandThresholds, wetlandThresholdsTable } from './wetland-thresholds';
import { parseWetlands, wetlandsTable } from './wetlands';

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
  /** Wetlands, bays, islands and habitats; 23 of the 34 have thresholds. */
  readonly wetlands: readonly Wetland[];
  readonly wetlandThresholds: readonly WetlandThresholds[];
  readonly coastImpacts: readonly CoastImpact[];
  /** What rows on wetlands and coast rest on, by id. */
  readonly wetlandCitations: Readonly<Record<string, Citation>>;
  readonly ports: readonly Port[];
  /** Beds and draught rules; a port without one has an unknown depth. */
  readonly portRules: readonly ReportedRule[];
  /** Every class of ship, those that cannot be computed too. */
  readonly vessels: readonly ReportedVessel[];
  readonly corridors: readonly Corridor[];
  readonly trade: readonly TradeFigure[];
  readonly portReports: readonly PortReport[];
  /** Cells of the relief on the way out from each port, nearest first, by the id of the port. */
  /** Cities, river mouths, bays and parts of the sea to name on the map. */
  readonly mapPlaces: readonly MapPlace[];
  readonly portSurroundings: Readonly<Record<string, readonly Surrounding[]>>;
  readonly infrastructure: readonly InfrastructureSite[];
  readonly shippingRules: readonly ShippingRule[];
  readonly referenceLevels: readonly ReferenceLevel[];
  /** Reports by the id that rows of the port tables name. */
  readonly portCitations: Readonly<Record<string, Citation>>;
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
    wetlands: parseWetlands(text(wetlandsTable.file)),
    wetlandThresholds: parseWetlandThresholds(text(wetlandThresholdsTable.file)),
    coastImpacts: parseCoastImpacts(text(coastImpactsTable.file)),
    wetlandCitations: parseWetlandCitations(text(wetlandCitationsTable.file)),
    ports: parsePorts(text(portsTable.file)),
    portRules: parsePortRules(text(portRulesTable.file)),
    vessels: parseVessels(text(vesselsTable.file)),
    corridors: parseCorridors(text(corridorsTable.file)),
    trade: parseTrade(text(tradeTable.file)),
    portReports: parsePortReports(text(portReportsTable.file)),
    mapPlaces: parseMapPlaces(text(mapPlacesTable.file)),
    portSurroundings: parsePortSurroundings(text(portSurroundingsTable.file)),
    infrastructure: parseInfrastructure(text(infrastructureTable.file)),
    shippingRules: parseShippingRules(text(shippingRulesTable.file)),
    referenceLevels: parseReferenceLevels(text(referenceLevelsTable.file)),
    portCitations: parsePortCitations(text(portCitationsTable.file)),
    sources: parseSourceRecords(text('sources.json')),
  };
}
