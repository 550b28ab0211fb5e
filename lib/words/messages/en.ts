import { assumptions } from './assumptions';
import { balance } from './balance';
import { cargo } from './cargo';
import { coast } from './coast';
import { contributions } from './contributions';
import { corridors } from './corridors';
import { data } from './data';
import { decline } from './decline';
import { ecology } from './ecology';
import { exportWords } from './export';
import { first } from './first';
import { hindcast } from './hindcast';
import { inflow } from './inflow';
import { keepOpen } from './keep-open';
import { ledger } from './ledger';
import { level } from './level';
import { map } from './map';
import { mapLevels } from './map-levels';
import { matrix } from './matrix';
import { methods } from './methods';
import { pathways } from './pathways';
import { portCrossings } from './port-crossings';
import { portDistance } from './port-distance';
import { portPages } from './port-pages';
import { portReports } from './port-reports';
import { portStates } from './port-states';
import { ports } from './ports';
import { scenario } from './scenario';
import { siteCrossings } from './site-crossings';
import { siteStates } from './site-states';
import { standing } from './standing';
import { trackRecord } from './track-record';
import { wetlandPages } from './wetland-pages';
import { wetlands } from './wetlands';

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
  ...first,
  assumptions,
  balance,
  cargo,
  coast,
  contributions,
  data,
  decline,
  ecology,
  hindcast,
  inflow,
  keepOpen,
  ledger,
  level,
  map,
  mapLevels,
  matrix,
  methods,
  pathways,
  portCrossings,
  corridors,
  portPages,
  portStates,
  portReports,
  portDistance,
  ports,
  scenario,
  siteCrossings,
  siteStates,
  standing,
  trackRecord,
  wetlandPages,
  wetlands,
  export: exportWords,
  errors: {
    ignored: 'Part of the link was ignored: {what}',
  },
} as const;
