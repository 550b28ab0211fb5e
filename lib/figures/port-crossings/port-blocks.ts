import type { Words } from '@/lib/words/catalogue';
import type { LedgerBlock } from '../ledger/ledger-block';
import type { PortLedgerRow } from '../ports/port-ledger';
import type { NameOf, Shown } from './port-crossings-text';
import { ruleInWords } from './rule-words';

/** The thresholds drawn, by how many there is room for. */
const drawn = {
  0: [],
  1: ['three_quarters'],
  2: ['three_quarters', 'half'],
  3: ['three_quarters', 'half', 'cut_off'],
} as const;

/**
 * Arrange the ledger for the figure: a block per rule, places in the order in which the sea reaches the level of three
 * quarters by the rule shown first, other rules right below. A block of one line is named by its rule.
 */
export function portBlocks(
  rows: readonly PortLedgerRow[],
  pinned: readonly PortLedgerRow[] | null,
  shown: Shown,
  nameOf: NameOf,
  words: Words,
): readonly LedgerBlock[] {
  const places = rows
    .filter(({ threshold, rule }) => threshold === 'three_quarters' && rule.shown === 'first')
    .toSorted((a, b) => b.levelMetres - a.levelMetres);
  return places.flatMap(({ rule: first }) => {
    const rules = [...new Set(rows.filter(({ assetId }) => assetId === first.portId).map(({ rule }) => rule))];
    const others = shown.beside > 0 ? rules.filter((rule) => rule !== first) : [];
    const isNamedByRule = shown.first === 1;
    return [first, ...others].map((rule): LedgerBlock => {
      const label = ruleInWords(rule, words);
      return {
        id: `${rule.portId}/${rule.ruleId}`,
        title: rule === first ? nameOf(rule.portId) : null,
        detail: isNamedByRule ? '' : label,
        isBeside: rule !== first,
        entries: drawn[rule === first ? shown.first : shown.beside].flatMap((threshold) => {
          const is = (row: PortLedgerRow) => row.rule === rule && row.threshold === threshold;
          const row = rows.find(is);
          if (row === undefined) return [];
          const name = isNamedByRule ? label : words(`portCrossings.thresholds.${threshold}`);
          return [{ id: `${rule.portId}/${rule.ruleId}/${threshold}`, name, row, pinned: pinned?.find(is) ?? null }];
        }),
      };
    });
  });
}
