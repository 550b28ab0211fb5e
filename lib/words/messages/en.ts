import { assumptions } from './assumptions';
import { balance } from './balance';
import { contributions } from './contributions';
import { data } from './data';
import { decline } from './decline';
import { hindcast } from './hindcast';
import { inflow } from './inflow';
import { level } from './level';
import { methods } from './methods';
import { page } from './page';
import { parameters } from './parameters';
import { pathways } from './pathways';
import { scenario } from './scenario';
import { standing } from './standing';
import { trackRecord } from './track-record';

/**
 * Every English sentence of the product, in ICU MessageFormat. Numbers arrive here already written by `lib/words`
 * as text, never as numbers, so that one module decides on signs and decimals.
 */
export const en = {
  site: {
    name: 'Caspian Waterline',
    title: 'Caspian Waterline: the level of the Caspian Sea, observed and projected',
    description:
      'The level of the Caspian Sea since 1921, its projections to 2100, and what each metre does to ports and wetlands.',
  },
  datum: {
    bhs: 'Baltic Height System (BHS)',
    '1977': 'relative to 1977',
    '2025': 'relative to 2025',
  },
  figure: {
    source: 'Sources. {sources}',
    dataUntil: 'Data to {date}',
    scenario: 'Scenario: {scenario}',
    run: 'Run {id}',
    readValues: 'Read values: {title}',
    noValue: 'no value chosen; use the arrow keys',
    unknown: 'unknown',
    crossings: 'When the Caspian Sea falls below a level, under a scenario',
    projection: 'Level and area of the Caspian Sea by year, under a scenario',
  },
  assumptions,
  balance,
  contributions,
  data,
  decline,
  hindcast,
  inflow,
  level,
  methods,
  page,
  parameters,
  pathways,
  scenario,
  standing,
  trackRecord,
  export: {
    missingGlyphs:
      '{count, plural, one {One character is} other {# characters are}} not in our fonts and drawn as □: {characters}',
    failed: 'The file could not be made: {reason}',
  },
  errors: {
    ignored: 'Part of the link was ignored: {what}',
  },
} as const;
