import type { ShippingRule } from '@/lib/domain/shipping-rule';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

const metres = { kind: 'number', unit: 'm', min: 0, max: 10, optional: true } as const;

/** Published rules on ships in shallow water: the evidence behind clearance and allowance. */
export const shippingRulesTable = defineTable({
  file: 'shipping-rules.csv',
  title: 'Water under the keel and set-down by wind',
  sourceId: 'shipping-rules',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the rule' },
    waterway: { kind: 'text', meaning: 'where it holds' },
    about: { kind: 'choice', options: ['ship limits', 'clearance', 'set-down'], meaning: 'what it is about' },
    depth_m: { ...metres, meaning: 'depth' },
    draught_m: { ...metres, meaning: 'draught permitted at that depth' },
    clearance_m: { ...metres, meaning: 'depth less draught' },
    set_down_m: { ...metres, meaning: 'how far the water falls for hours or days' },
    reading: { kind: 'text', meaning: 'what else it says' },
    status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      meaning: 'read in the source, or from memory and unconfirmed',
    },
    confidence: { kind: 'choice', options: ['high', 'medium', 'low'], meaning: 'how far it can be trusted' },
    citations: { kind: 'ids', meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['id'],
  references: [{ column: 'citations', table: 'port-citations.csv' }],
});

/** Read the rules from the text of `shipping-rules.csv`; throws `Refusal`. */
export function parseShippingRules(text: string): readonly ShippingRule[] {
  return parseTable(text, shippingRulesTable).map((row) => ({
    id: row.id,
    waterway: row.waterway,
    about: row.about,
    depthMetres: row.depth_m,
    draughtMetres: row.draught_m,
    clearanceMetres: row.clearance_m,
    setDownMetres: row.set_down_m,
    reading: row.reading,
    status: row.status,
    confidence: row.confidence,
    citationIds: splitList(row.citations),
  }));
}
