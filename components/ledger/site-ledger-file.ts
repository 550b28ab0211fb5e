import type { Live } from '@/components/live/live-context';
import { fileHeaderOf } from '@/lib/export/figure-header';
import { projectScenario } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { provenanceOf } from '@/lib/figures/provenance';
import { siteCrossingsTable } from '@/lib/figures/site-crossings/site-crossings-table';
import { siteLedger } from '@/lib/figures/wetlands/site-ledger';
import { writeLink } from '@/lib/scenario/link';
import { type LedgerFile, ledgerFile } from './ledger-file';
import type { LedgerFormat } from './ledger-view';
import { siteLineId } from './site-ledger-view';

const sources = ['composite-annual', 'hypsometry', 'wetland-thresholds'] as const;

/** Make a file of rows of the ledger of sites, by their ids and in their order. */
export function siteLedgerFile(
  format: LedgerFormat,
  ids: readonly string[],
  { scenario, context }: Pick<Live, 'scenario' | 'context'>,
): Promise<LedgerFile> {
  const { data, basin, words } = context;
  const rows = siteLedger(projectScenario(scenario, context), basin, data.wetlandThresholds);
  const chosen = ids.flatMap((id) => rows.find((row) => siteLineId(row) === id) ?? []);
  const record = {
    wetlands: data.wetlands,
    thresholds: data.wetlandThresholds,
    citations: data.wetlandCitations,
  };
  const table = siteCrossingsTable(chosen, record, displayOf(scenario, context), words);
  const provenance = provenanceOf('site-crossings', sources, scenario, context, 'on the scenario');
  const link = `${data.identity.site}/wetlands/?${writeLink(scenario)}`;
  const unit = words('portPages.ledger.units', { unit: scenario.units });
  const header = fileHeaderOf(table.caption, { ...provenance, link, unit }, scenario.seed);
  const month = data.altimetry.points.at(-1)?.month ?? '';
  return ledgerFile(format, `caspian-wetlands-crossings-${provenance.runId}`, table, header, month, words);
}
