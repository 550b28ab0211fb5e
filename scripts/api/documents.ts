import { altimetryLevelsTable } from '@/lib/datasets/altimetry-levels';
import { annualLevelsTable } from '@/lib/datasets/annual-levels';
import { coastImpactsTable } from '@/lib/datasets/coast-impacts';
import { gaugeLevelsTable } from '@/lib/datasets/gauge-levels';
import { hypsometryTable } from '@/lib/datasets/hypsometry';
import { kazakhScenariosTable } from '@/lib/datasets/kazakh-scenarios';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { portReportsTable } from '@/lib/datasets/port-reports';
import { portRulesTable } from '@/lib/datasets/port-rules';
import { portsTable } from '@/lib/datasets/ports';
import { publishedProjectionsTable } from '@/lib/datasets/published-projections';
import { riverInflowTable } from '@/lib/datasets/river-inflow';
import { vesselsTable } from '@/lib/datasets/vessels';
import { wetlandThresholdsTable } from '@/lib/datasets/wetland-thresholds';
import { wetlandsTable } from '@/lib/datasets/wetlands';
import { parameterTable } from '@/lib/scenario/parameter-table';
import { presets } from '@/lib/scenario/presets';
import type { ApiDocument, Schema } from './document';
import { runDocuments } from './run-documents';
import { tableDocument } from './table-document';

/** Every file of the static API except its index and its description. */
export function apiDocuments(): readonly ApiDocument[] {
  return [
    tableDocument('levels.json', 'Observed levels', {
      annual: annualLevelsTable,
      gauge: gaugeLevelsTable,
      altimetry: altimetryLevelsTable,
    }),
    tableDocument('inflow.json', 'River inflow by year', riverInflowTable),
    tableDocument('hypsometry.json', 'Area and volume by level', hypsometryTable),
    tableDocument('projections.json', 'Published projections', {
      published: publishedProjectionsTable,
      kazhydromet: kazakhScenariosTable,
    }),
    tableDocument('ports.json', 'Ports, terminals and waterways', portsTable),
    tableDocument('rules.json', 'Beds and draught rules', portRulesTable),
    tableDocument('vessels.json', 'Classes of ship', vesselsTable),
    tableDocument('wetlands.json', 'Wetlands and their thresholds', {
      sites: wetlandsTable,
      thresholds: wetlandThresholdsTable,
    }),
    tableDocument('impacts.json', 'Reports at ports, impacts on coast and wetlands', {
      ports: portReportsTable,
      coast: coastImpactsTable,
    }),
    listDocument('parameters.json', 'Every adjustable number and choice', Object.values(parameterTable)),
    listDocument('presets.json', 'Named sets of assumptions', presets),
    {
      ...listDocument('sources.json', 'Source records', Object.values(loadDatasets().sources)),
      sourceIds: Object.keys(loadDatasets().sources),
    },
    ...runDocuments(),
  ];
}

function listDocument(path: string, title: string, list: readonly object[]): ApiDocument {
  const items: Schema = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
  return { path, title, sourceIds: ['balance-facts'], data: list, schema: { type: 'array', items } };
}
