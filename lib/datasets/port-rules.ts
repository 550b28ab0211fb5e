import type { ReportedRule } from '@/lib/domain/port';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

/** Beds and draught rules: the only places for which thresholds are computed. */
export const portRulesTable = defineTable({
  file: 'port-rules.csv',
  title: 'Beds and draught rules of ports',
  sourceId: 'port-rules',
  datum: 'BHS',
  columns: {
    port_id: { kind: 'id', meaning: 'port, as in ports.csv' },
    rule_id: { kind: 'id', meaning: 'name of the rule at its port' },
    label: { kind: 'text', meaning: 'what it is' },
    design_ship: { kind: 'id', meaning: 'ship it is shown for unless another is chosen, as in vessels.csv' },
    kind: {
      kind: 'choice',
      options: ['plane', 'bed'],
      meaning: 'draught plane, which lies under the level by the permitted draught, or bed, by the depth',
    },
    elevation_m: { kind: 'number', unit: 'm', min: -40, max: -30, meaning: 'elevation of the plane or bed' },
    uncertainty_m: { kind: 'number', unit: 'm', min: 0.1, max: 1, meaning: 'half-width of its thresholds' },
    confidence: { kind: 'choice', options: ['high', 'medium', 'low'], meaning: 'how far it can be trusted' },
    reference_level_m: {
      kind: 'number',
      unit: 'm',
      min: -30,
      max: -26,
      optional: true,
      meaning: 'level that the report is taken to mean',
    },
    reported_m: {
      kind: 'number',
      unit: 'm',
      min: 3,
      max: 9,
      optional: true,
      meaning: 'permitted draught (plane) or depth (bed) at that level, reported or read back from a part load',
    },
    reference: { kind: 'text', optional: true, meaning: 'where that level is taken from' },
    basis: { kind: 'text', meaning: 'how the elevation was found' },
    valid_from: { kind: 'year', min: 2000, max: 2030, optional: true, meaning: 'first year it held; empty where open' },
    valid_to: { kind: 'year', min: 2000, max: 2030, optional: true, meaning: 'last year it held; empty where open' },
    shown: {
      kind: 'choice',
      options: ['first', 'beside'],
      meaning: 'the latest confirmed rule of its place, or one shown beside it',
    },
    citations: { kind: 'ids', meaning: 'reports it rests on, as in port-citations.csv' },
  },
  key: ['port_id', 'rule_id'],
  references: [
    { column: 'port_id', table: 'ports.csv' },
    { column: 'design_ship', table: 'vessels.csv' },
    { column: 'citations', table: 'port-citations.csv' },
  ],
});

/** Read the rules from the text of `port-rules.csv`; throws `Refusal`. */
export function parsePortRules(text: string): readonly ReportedRule[] {
  return parseTable(text, portRulesTable).map((row) => ({
    portId: row.port_id,
    ruleId: row.rule_id,
    label: row.label,
    designShipId: row.design_ship,
    kind: row.kind,
    elevationMetres: row.elevation_m,
    uncertaintyMetres: row.uncertainty_m,
    confidence: row.confidence,
    report:
      row.reference_level_m === null || row.reported_m === null || row.reference === null
        ? null
        : { levelMetres: row.reference_level_m, levelFrom: row.reference, metres: row.reported_m },
    basis: row.basis,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    shown: row.shown,
    citationIds: splitList(row.citations),
  }));
}
