import type { BalanceFact } from '@/lib/domain/balance-fact';
import { parseTable } from './parse-table';
import { defineTable } from './table';

const number = { kind: 'number', unit: null, min: -200, max: 500_000, optional: true } as const;

/** Published figures on the water balance, each with its own citation and status. */
export const balanceFactsTable = defineTable({
  file: 'balance-facts.csv',
  title: 'Published figures on the water balance',
  sourceId: 'balance-facts',
  datum: null,
  columns: {
    id: { kind: 'id', meaning: 'name of the figure' },
    topic: {
      kind: 'choice',
      options: [
        'inflow',
        'evaporation',
        'precipitation',
        'kara-bogaz-gol',
        'human use',
        'attribution',
        'observed',
        'variability',
        'sensitivity',
        'hypsometry',
        'datum',
        'levers',
      ],
      meaning: 'term of the balance or field',
    },
    quantity: { kind: 'text', meaning: 'what was measured or computed' },
    value: { ...number, meaning: 'central or single value' },
    low: { ...number, meaning: 'lower end of a range' },
    high: { ...number, meaning: 'upper end of a range' },
    reading: { kind: 'text', optional: true, meaning: 'values that are not one number, in words' },
    unit: {
      kind: 'choice',
      options: [
        'km³/yr',
        'km³/yr²',
        'km³',
        'km²',
        '1000 km²',
        'm/yr',
        'm',
        'cm',
        'cm/yr',
        'cm/yr per decade',
        '%',
        '%/°C',
        '°C',
        'W/m² per °C',
        'm per 10 yr',
        'year',
        '1',
      ],
      optional: true,
      meaning: 'unit of the numbers',
    },
    condition: { kind: 'text', optional: true, meaning: 'period, level or pathway it holds for' },
    citation: { kind: 'text', meaning: 'who says so' },
    url: { kind: 'link', optional: true, meaning: 'where it was read' },
    status: {
      kind: 'choice',
      options: ['verified', 'derived', 'recalled'],
      meaning: 'read in the named place, computed by this project, or from memory and unconfirmed',
    },
  },
  key: ['id'],
});

/** Read the figures from the text of `balance-facts.csv`; throws `Refusal`. */
export function parseBalanceFacts(text: string): readonly BalanceFact[] {
  return parseTable(text, balanceFactsTable).map((row) => ({ ...row }));
}
