import type { Projection } from '@/lib/model/projection';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { displayOf } from '../display-of';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker, type Pace } from '../maker';
import { pacedYears } from '../paced-years';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { type SiteStatesMoment, stageSiteStatesFigure } from './site-states-figure';
import { projectedStates } from './states-by-year';

/** How the states of sites are made: all runs are counted, once a projection; while a slider is held, in every fifth year. */
export const siteStatesMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 780, middle: 560, wide: 620 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  paced: true,
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const display = displayOf(scenario, context);
    const stage = { basin, thresholds: data.wetlandThresholds, display, frame, words };
    const staged = stageSiteStatesFigure(
      stage,
      momentOf(scenario, runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns, pace) => staged(momentOf(of, ofRuns, context, pace), provenance(of, context, frame));
  },
};

function momentOf(
  scenario: Scenario,
  { projection, pinned }: Runs,
  { basin, data }: FigureContext,
  pace: Pace = 'released',
): SiteStatesMoment {
  const years = pace === 'held' ? pacedYears(projection.years, scenario.year) : projection.years;
  const shares = (of: Projection, kept = of.years) =>
    projectedStates(of, { basin, thresholds: data.wetlandThresholds, years: kept });
  return {
    fall: scenarioFall(projection, basin, scenario.year),
    year: scenario.year,
    years,
    pinned: pinned && {
      fallMetres: scenarioFall(pinned, basin, scenario.year).fallMetres,
      years: pinned.years,
      shares: shares(pinned),
    },
    shares: shares(projection, years),
  };
}

/** A column has room for the source of the thresholds alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const ids = ['wetland-thresholds', 'composite-annual'];
  const whole = provenanceOf('site-states', ids, scenario, context, 'on the scenario');
  const isColumn = breadthOf(frame) === 'column';
  return { ...whole, sources: isColumn ? whole.sources.slice(0, 1) : whole.sources, unit: '%' };
}
