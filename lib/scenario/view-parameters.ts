import type { Parameter } from '@/lib/domain/parameter';

/** What the reader looks at, beside the assumptions: it changes no number of the projection. */
export const viewParameters = {
  units: {
    id: 'units',
    kind: 'choice',
    options: ['m', 'ft'],
    default: 'm',
    source: 'Choice of the reader; 1 ft = 0.3048 m',
  },
  datum: {
    id: 'datum',
    kind: 'choice',
    options: ['bhs', '1977', '2025'],
    default: 'bhs',
    source: 'Choice of the reader: Baltic Height System, or the annual mean of 1977 or 2025 as zero',
  },
  year: {
    id: 'year',
    kind: 'number',
    unit: '',
    min: 2006,
    max: 2100,
    decimals: 0,
    step: 1,
    default: 2050,
    marks: [],
    source: 'The year that sentences and the map speak of',
  },
  from: {
    id: 'from',
    kind: 'number',
    unit: '',
    min: 1921,
    max: 2090,
    decimals: 0,
    step: 1,
    default: 1921,
    marks: [],
    source: 'First year of the level figure; the annual record begins in 1921',
  },
  to: {
    id: 'to',
    kind: 'number',
    unit: '',
    min: 1931,
    max: 2100,
    decimals: 0,
    step: 1,
    default: 2100,
    marks: [],
    source: 'Last year of the level figure',
  },
  level: {
    id: 'level',
    kind: 'number',
    unit: 'm',
    min: -52,
    max: -24,
    decimals: 2,
    step: 0.1,
    default: null,
    marks: [],
    source: 'The level that the map shows, m BHS; absent, the map shows the level of `year`',
  },
} as const satisfies Record<string, Parameter>;

/** Fewest years that a window of the level figure spans. */
export const shortestWindowYears = 10;
