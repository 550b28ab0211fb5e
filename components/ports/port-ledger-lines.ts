import { crossingCells } from '@/components/ledger/crossing-cells';
import type { LedgerLine } from '@/components/ledger/ledger-view';
import type { FigureContext } from '@/lib/figures/context';
import { ruleInWords } from '@/lib/figures/port-crossings/rule-words';
import type { PortLedgerRow } from '@/lib/figures/ports/port-ledger';
import { shortPortName } from '@/lib/figures/ports/port-names';
import { lazily } from '@/lib/figures/remember';
import type { LevelDisplay } from '@/lib/words/format-level';
import { ruleDates } from './rule-dates';

/** The thresholds that a ledger opens with; the others are a choice away. */
const mainThresholds: readonly string[] = ['three_quarters', 'half', 'cut_off'];

/** Name a row of the ledger of ports, for its line and for the file made of it. */
export function portLineId({ assetId, ruleId, threshold }: PortLedgerRow): string {
  return [assetId, ruleId, threshold].join('/');
}

/** Write rows of the ledger of ports, with what the filters look at: country, route, kind of port, threshold, rule. */
export function portLedgerLines(
  rows: readonly PortLedgerRow[],
  ownPage: string | null,
  display: LevelDisplay,
  { data, words }: FigureContext,
): readonly LedgerLine[] {
  return rows.map((row): LedgerLine => {
    const { assetId, rule, threshold } = row;
    const port = data.ports.find(({ id }) => id === assetId);
    const name = shortPortName(assetId, data.ports, words);
    const cells = lazily((): LedgerLine['cells'] => {
      const bed = words('portPages.ledger.bed', { rule: ruleInWords(rule, words), dates: ruleDates(rule, words) });
      return [
        [name, name],
        [bed, bed],
        [words(`portCrossings.thresholds.${threshold}`), -row.levelMetres],
        ...crossingCells(row, display, words, rule.validFrom),
      ];
    });
    return {
      id: portLineId(row),
      href: assetId === ownPage ? null : `/ports/${assetId}/`,
      get cells() {
        return cells();
      },
      tags: {
        country: port === undefined ? [] : [port.country],
        route: data.corridors.filter(({ portIds }) => portIds.includes(assetId)).map(({ id }) => id),
        role: port?.roles ?? [],
        threshold: mainThresholds.includes(threshold) ? [threshold, 'main'] : [threshold],
        rule: [rule.shown],
      },
    };
  });
}
