import { altimetryLevelsTable } from './altimetry-levels';
import { annualLevelsTable } from './annual-levels';
import { balanceFactsTable } from './balance-facts';
import { gaugeLevelsTable } from './gauge-levels';
import { historicAnchorsTable } from './historic-anchors';
import { hypsometryTable } from './hypsometry';
import { kazakhScenariosTable } from './kazakh-scenarios';
import { publishedProjectionsTable } from './published-projections';
import { riverInflowTable } from './river-inflow';
import type { Table } from './table';

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
];
