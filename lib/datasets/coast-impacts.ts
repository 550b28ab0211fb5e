import type { CoastImpact } from '@/lib/domain/wetland';
import { parseTable } from './parse-table';
import { splitList } from './split-list';
import { defineTable } from './table';

const level = { kind: 'number', unit: 'm', min: -50, max: -25, optional: true } as const;
const fall = { kind: 'number', unit: 'm', min: -5, max: 25, optional: true } as const;

/** Places of impacts that are no site of `wetlands.csv`. */
const widerPlaces = [
  'whole_sea',
  'coast',
  'coast_north',
  'ne_coast',
  'kazakh_sector',
  'az_coast',
  'iran_coast',
  'aktau',
  'protected_areas',
  'ecosystems',
] as const;

/** What was observed or published on coast and wetlands, each placed by its level or by its own base and fall. */
export const coastImpactsTable = defineTable({
  file: 'coast-impacts.csv',
  title: 'Dated and published impacts on coast and wetlands',
  sourceId: 'coast-impacts',
  datum: 'BHS',
  columns: {
    id: { kind: 'id', meaning: 'name of the impact' },
    date: { kind: 'text', optional: true, meaning: 'when it was seen or published, as printed' },
    place_id: { kind: 'id', meaning: 'site, or a wider place' },
    level_high_m: { ...level, meaning: 'upper of the levels it is tied to' },
    level_low_m: { ...level, meaning: 'lower of them; the same for a single level' },
    level_status: {
      kind: 'choice',
      options: ['verified', 'recalled', 'from the series'],
      optional: true,
      meaning: 'printed with the impact, resting on a base from memory, or taken from the series for that date',
    },
    fall_from_m: { ...fall, meaning: 'fall that it is stated for, smaller end; negative for a rise' },
    fall_to_m: { ...fall, meaning: 'larger end; the same for a single fall' },
    base_level_m: { ...level, meaning: 'level from which the fall counts, as we read it' },
    statement: { kind: 'text', meaning: 'what happened, or what is said to happen' },
    value: { kind: 'text', optional: true, meaning: 'as reported: a plain number, or words' },
    unit: { kind: 'text', optional: true, meaning: 'unit of the value' },
    kind: { kind: 'choice', options: ['published', 'observed'], meaning: 'stated or expected, or seen on the date' },
    status: { kind: 'choice', options: ['verified', 'derived'], meaning: 'read there, or computed by this project' },
    confidence: { kind: 'text', meaning: 'how far it can be trusted' },
    citation_ids: { kind: 'ids', meaning: 'what it rests on' },
    note: { kind: 'text', optional: true, meaning: 'what is doubtful about it' },
  },
  key: ['id'],
  references: [
    { column: 'place_id', table: 'wetlands.csv', or: widerPlaces },
    { column: 'citation_ids', table: 'wetland-citations.csv' },
  ],
});

/** Read the impacts from the text of `coast-impacts.csv`; throws `Refusal`. */
export function parseCoastImpacts(text: string): readonly CoastImpact[] {
  return parseTable(text, coastImpactsTable).map((row) => ({
    id: row.id,
    date: row.date,
    placeId: row.place_id,
    levelHighMetres: row.level_high_m,
    levelLowMetres: row.level_low_m,
    levelStatus: row.level_status,
    fallFromMetres: row.fall_from_m,
    fallToMetres: row.fall_to_m,
    baseLevelMetres: row.base_level_m,
    statement: row.statement,
    value: row.value,
    unit: row.unit,
    kind: row.kind,
    status: row.status,
    confidence: row.confidence,
    citationIds: splitList(row.citation_ids),
    note: row.note,
  }));
}
