import { type LedgerFile, ledgerFile } from '@/components/ledger/ledger-file';
import type { LedgerFormat } from '@/components/ledger/ledger-view';
import type { Live } from '@/components/live/live-context';
import { fileHeaderOf } from '@/lib/export/figure-header';
import { projectScenario } from '@/lib/figures/context';
import { displayOf } from '@/lib/figures/display-of';
import { portCrossingsTable } from '@/lib/figures/port-crossings/port-crossings-table';
import { portLedger } from '@/lib/figures/ports/port-ledger';
import { provenanceOf } from '@/lib/figures/provenance';
import { writeLink } from '@/lib/scenario/link';
import { portLineId } from './port-ledger-lines';

const sources = ['composite-annual', 'hypsometry', 'port-rules', 'vessels'] as const;

/** Make a file of rows of the ledger of ports, by their ids and in their order, with the link of `page`, `/ports/`. */
export function portLedgerFile(
  format: LedgerFormat,
  ids: readonly string[],
  page: string,
  { scenario, context }: Pick<Live, 'scenario' | 'context'>,
): Promise<LedgerFile> {
  const { data, basin, words } = context;
  const rows = portLedger(projectScenario(scenario, context), { data, basin, assumptions: scenario });
  const chosen = ids.flatMap((id) => rows.find((row) => portLineId(row) === id) ?? []);
  const display = displayOf(scenario, context);
  const table = portCrossingsTable(chosen, data, scenario.ship, display, words);
  const provenance = provenanceOf('port-crossings', sources, scenario, context, 'on the scenario');
  const link = `${data.identity.site}${page}?${writeLink(scenario)}`;
  const unit = words('portPages.ledger.units', { unit: scenario.units });
  const header = fileHeaderOf(table.caption, { ...provenance, link, unit }, scenario.seed);
  const month = data.altimetry.points.at(-1)?.month ?? '';
  const name = `caspian-${page.split('/').filter(Boolean).join('-')}-crossings-${provenance.runId}`;
  return ledgerFile(format, name, table, header, month, words);
}
