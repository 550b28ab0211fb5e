import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { displayOf } from '../display-of';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { type SiteStatesMoment, stageSiteStatesFigure } from './site-states-figure';
import { projectedStates } from './states-by-year';

/** How the states of sites are made: all runs are counted, once for a projection. */
export const siteStatesMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 780, middle: 560, wide: 620 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const display = displayOf(scenario, context);
    const stage = { basin, thresholds: data.wetlandThresholds, display, frame, words };
    const staged = stageSiteStatesFigure(
      stage,
      momentOf(scenario, runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(momentOf(of, ofRuns, context), provenance(of, context, frame));
  },
};

function momentOf(scenario: Scenario, { projection, pinned }: Runs, { basin, data }: FigureContext): SiteStatesMoment {
  return {
    fall: scenarioFall(projection, basin, scenario.year),
    year: scenario.year,
    years: projection.years,
    pinned: pinned && {
      fallMetres: scenarioFall(pinned, basin, scenario.year).fallMetres,
      shares: projectedStates(pinned, { basin, thresholds: data.wetlandThresholds }),
    },
    shares: projectedStates(projection, { basin, thresholds: data.wetlandThresholds }),
  };
}

/** A column has room for the source of the thresholds alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const ids = ['wetland-thresholds', 'composite-annual'];
  const whole = provenanceOf('site-states', ids, scenario, context, 'on the scenario');
  const isColumn = breadthOf(frame) === 'column';
  return { ...whole, sources: isColumn ? whole.sources.slice(0, 1) : whole.sources, unit: '%' };
}
