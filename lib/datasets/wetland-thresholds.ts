import { Refusal } from '@/lib/domain/refusal';
import type { LevelBand, WetlandThresholds } from '@/lib/domain/wetland';
import { parseTable } from './parse-table';
import { splitChoices } from './split-list';
import { defineTable } from './table';

const evidence = ['T1', 'T2', 'T3', 'T4'] as const;
const level = { kind: 'number', unit: 'm', min: -42, max: -25, optional: true } as const;

/** Levels at which a site is degraded, cut off and dry, each as a band; empty where unknown or not meant. */
export const wetlandThresholdsTable = defineTable({
  file: 'wetland-thresholds.csv',
  title: 'Thresholds of wetlands',
  sourceId: 'wetland-thresholds',
  datum: 'BHS',
  columns: {
    site_id: { kind: 'id', meaning: 'site' },
    degraded_low_m: { ...level, meaning: '30% of the reference water area gone, or dated ecological loss: lower end' },
    degraded_best_m: { ...level, meaning: 'the same, best value' },
    degraded_high_m: { ...level, meaning: 'the same, upper end' },
    cut_off_low_m: { ...level, meaning: 'sill at the level of the sea, or island joined to land: lower end' },
    cut_off_best_m: { ...level, meaning: 'the same, best value' },
    cut_off_high_m: { ...level, meaning: 'the same, upper end' },
    dry_low_m: { ...level, meaning: '90% of the bed above water: lower end' },
    dry_best_m: { ...level, meaning: 'the same, best value' },
    dry_high_m: { ...level, meaning: 'the same, upper end' },
    evidence: {
      kind: 'choices',
      options: evidence,
      meaning: 'T1 seen at a dated level, T2 pairs of area and level, T3 depth method, T4 relief',
    },
    note: { kind: 'text', optional: true, meaning: 'what else is to be known' },
  },
  key: ['site_id'],
  references: [{ column: 'site_id', table: 'wetlands.csv' }],
});

/** Read the thresholds from the text of `wetland-thresholds.csv`; throws `Refusal`, also for a band that is not one. */
export function parseWetlandThresholds(text: string): readonly WetlandThresholds[] {
  return parseTable(text, wetlandThresholdsTable).map((row) => ({
    siteId: row.site_id,
    degraded: band(`${row.site_id}, degraded`, row.degraded_low_m, row.degraded_best_m, row.degraded_high_m),
    cutOff: band(`${row.site_id}, cut off`, row.cut_off_low_m, row.cut_off_best_m, row.cut_off_high_m),
    dry: band(`${row.site_id}, dry`, row.dry_low_m, row.dry_best_m, row.dry_high_m),
    evidence: splitChoices(row.evidence, evidence),
    note: row.note,
  }));
}

function band(where: string, low: number | null, best: number | null, high: number | null): LevelBand | null {
  if (low === null && best === null && high === null) return null;
  if (low !== null && best !== null && high !== null && low <= best && best <= high) {
    return { lowMetres: low, bestMetres: best, highMetres: high };
  }
  const found = [low, best, high].map((value) => value ?? 'none').join(', ');
  throw new Refusal(
    `${wetlandThresholdsTable.file} (${where})`,
    `the band is ${found}`,
    'low ≤ best ≤ high, or nothing',
  );
}
