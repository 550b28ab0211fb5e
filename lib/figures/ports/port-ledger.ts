import type { FigureData } from '@/lib/datasets/figure-data';
import type { PortRule } from '@/lib/domain/port';
import { Refusal } from '@/lib/domain/refusal';
import { portCrossings } from '@/lib/impacts/ports/port-crossings';
import type { ShippingAssumptions } from '@/lib/impacts/ports/shipping-assumptions';
import { type PortThreshold, portThresholds } from '@/lib/impacts/ports/threshold-levels';
import type { Basin } from '@/lib/model/basin';
import type { Projection } from '@/lib/model/projection';
import { readLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { type LedgerRow, ledgerRow } from '../ledger/ledger-row';
import { latestPer } from '../remember';

/** A row of the ledger of ports, with its rule. */
export type PortLedgerRow = LedgerRow & { readonly threshold: PortThreshold; readonly rule: PortRule };

type Question = {
  readonly data: Pick<FigureData, 'portRules' | 'vessels'>;
  readonly basin: Basin;
  readonly assumptions: ShippingAssumptions;
};

/**
 * Give the ledger of ports, a row per rule and threshold in the order of the tables. Computed once for a projection and
 * what is assumed of shipping: figures, corridors and the page's ledger share it. Throws `Refusal` of `portCrossings`.
 */
export const portLedger = latestPer(
  ({ assumptions: { ship, dredge, dredgeFrom, silt, allowance, notice } }: Question) =>
    [ship, dredge, dredgeFrom, silt, allowance, notice].join(' '),
  (projection: Projection, { data, basin, assumptions }: Question): readonly PortLedgerRow[] =>
    portCrossings(projection, basin, data.portRules, data.vessels, assumptions).map((crossing) => {
      const row = ledgerRow(crossing);
      const rule = data.portRules.find(({ portId, ruleId }) => portId === row.assetId && ruleId === row.ruleId);
      const threshold = portThresholds.find((name) => name === row.threshold);
      if (rule === undefined || threshold === undefined)
        throw new Refusal(
          `crossing ${row.assetId}/${row.ruleId}`,
          'no such rule or threshold',
          'one of port-rules.csv',
        );
      return { ...row, rule, threshold };
    }),
);

/** The ledgers of a scenario and of the one pinned beside it, each with its own assumptions on shipping. */
export function portLedgers(
  scenario: Scenario,
  { projection, pinned }: Runs,
  { data, basin }: FigureContext,
): { readonly own: readonly PortLedgerRow[]; readonly pinned: readonly PortLedgerRow[] | null } {
  const own = portLedger(projection, { data, basin, assumptions: scenario });
  if (pinned === null || scenario.pin === null) return { own, pinned: null };
  return { own, pinned: portLedger(pinned, { data, basin, assumptions: readLink(scenario.pin).scenario }) };
}
