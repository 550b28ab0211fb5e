import { altimetryLevelsTable } from './altimetry-levels';
import { annualLevelsTable } from './annual-levels';
import { balanceFactsTable } from './balance-facts';
import { coastImpactsTable } from './coast-impacts';
import { corridorsTable } from './corridors';
import { gaugeLevelsTable } from './gauge-levels';
import { historicAnchorsTable } from './historic-anchors';
import { hypsometryTable } from './hypsometry';
import { infrastructureTable } from './infrastructure';
import { kazakhScenariosTable } from './kazakh-scenarios';
import { mapPlacesTable } from './map-places';
import { portCitationsTable } from './port-citations';
import { portReportsTable } from './port-reports';
import { portRulesTable } from './port-rules';
import { portSurroundingsTable } from './port-surroundings';
import { portsTable } from './ports';
import { publishedProjectionsTable } from './published-projections';
import { referenceLevelsTable } from './reference-levels';
import { riverInflowTable } from './river-inflow';
import { shippingRulesTable } from './shipping-rules';
import type { Table } from './table';
import { tradeTable } from './trade';
import { vesselsTable } from './vessels';
import { wetlandCitationsTable } from './wetland-citations';
import { wetlandThresholdsTable } from './wetland-thresholds';
import { wetlandsTable } from './wetlands';

/** Every table of `data/`, in the order of the data page. A new table is added here and nowhere else. */
export const allTables: readonly Table[] = [
  annualLevelsTable,
  gaugeLevelsTable,
  altimetryLevelsTable,
  riverInflowTable,
  hypsometryTable,
  publishedProjectionsTable,
  kazakhScenariosTable,
  historicAnchorsTable,
  balanceFactsTable,
  portsTable,
  portRulesTable,
  vesselsTable,
  corridorsTable,
  tradeTable,
  portReportsTable,
  infrastructureTable,
  shippingRulesTable,
  referenceLevelsTable,
  portCitationsTable,
  wetlandsTable,
  wetlandThresholdsTable,
  coastImpactsTable,
  wetlandCitationsTable,
  portSurroundingsTable,
  mapPlacesTable,
];
