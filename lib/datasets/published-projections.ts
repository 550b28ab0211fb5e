import type { PublishedProjection } from '@/lib/domain/projection';
import { parseTable } from './parse-table';
import { defineTable } from './table';

const metres = { kind: 'number', unit: 'm', min: -60, max: 15, optional: true } as const;

/** Published statements on the future level, falls and rises, each with the meaning of its range. */
export const publishedProjectionsTable = defineTable({
  file: 'published-projections.csv',
  title: 'Published projections of the level',
  sourceId: 'published-projections',
  datum: 'BHS',
  columns: {
    id: { kind: 'id', meaning: 'name of the statement' },
    quantity: {
      kind: 'choice',
      options: ['change', 'level', 'text'],
      meaning: 'change against the base, level on the datum of the table, or a statement without a number',
    },
    kind: {
      kind: 'choice',
      options: ['central', 'range', 'bound', 'additive bound', 'press statement', 'text'],
      meaning: 'what sort of statement it is',
    },
    central_m: { ...metres, meaning: 'central value' },
    low_m: { ...metres, meaning: 'lower end' },
    high_m: { ...metres, meaning: 'upper end' },
    base_year: {
      kind: 'year',
      min: 1900,
      max: 2100,
      optional: true,
      meaning: 'year a change is counted from, as we read it',
    },
    base_level_m: { ...metres, max: -24, meaning: 'level of that year' },
    end_year: { kind: 'year', min: 2000, max: 2200, optional: true, meaning: 'year the statement speaks of' },
    shown_on: {
      kind: 'choice',
      options: ['level figure', 'track record', 'table only'],
      meaning: 'where it is drawn',
    },
    authors: { kind: 'text', meaning: 'who says so' },
    published: { kind: 'text', meaning: 'year of publication' },
    venue: { kind: 'text', meaning: 'where it was published' },
    doi: { kind: 'doi', optional: true, meaning: 'confirmed DOI' },
    scenario: { kind: 'text', optional: true, meaning: 'pathway or model' },
    baseline: { kind: 'text', optional: true, meaning: 'base and end in the words of the source' },
    range_meaning: { kind: 'text', optional: true, meaning: 'what the range or value means' },
    url: { kind: 'link', optional: true, meaning: 'where it was read' },
    status: {
      kind: 'choice',
      options: ['verified', 'recalled'],
      meaning: 'read there, or from memory and unconfirmed',
    },
    notes: { kind: 'text', optional: true, meaning: 'what else is to be known' },
  },
  key: ['id'],
});

/** Read the statements from the text of `published-projections.csv`; throws `Refusal`. */
export function parsePublishedProjections(text: string): readonly PublishedProjection[] {
  return parseTable(text, publishedProjectionsTable).map((row) => ({
    id: row.id,
    quantity: row.quantity,
    kind: row.kind,
    centralMetres: row.central_m,
    lowMetres: row.low_m,
    highMetres: row.high_m,
    baseYear: row.base_year,
    baseLevelMetres: row.base_level_m,
    endYear: row.end_year,
    shownOn: row.shown_on,
    authors: row.authors,
    published: row.published,
    venue: row.venue,
    doi: row.doi,
    scenario: row.scenario,
    baseline: row.baseline,
    rangeMeaning: row.range_meaning,
    url: row.url,
    status: row.status,
    notes: row.notes,
  }));
}
