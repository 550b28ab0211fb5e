import type { Scenario } from '@/lib/scenario/scenario';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import { balanceOf } from '../balance-of';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import { byBreadth, type FigureMaker, type Pace } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { pathwayRuns } from './pathway-runs';
import { type PathwaysRuns, stagePathwaysFigure } from './pathways-figure';

/** How the pathways are made: four ensembles beside the scenario's own, of 500 runs while a slider is held. */
export const pathwaysMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 760, middle: 450, wide: 500 }),
  // Runs and seed are said in the notes, whose lines decide how much room the plots have.
  stageKey: ({ units, datum, mode, members, seed }) => [units, datum, mode, members, seed].join(' '),
  paced: true,
  stage: (context, scenario, runs, frame) => {
    const { data, words } = context;
    const display = displayOf(scenario, context);
    const staged = stagePathwaysFigure(
      { record: data.annual.points, mode: scenario.mode, display, frame, words },
      runsOf(scenario, runs, context, 'released'),
      provenance(scenario, context),
    );
    return (of, ofRuns, pace = 'released') => staged(runsOf(of, ofRuns, context, pace), provenance(of, context));
  },
};

function runsOf(scenario: Scenario, runs: Runs, context: FigureContext, pace: Pace): PathwaysRuns {
  const { members, seed } = scenario;
  return { runs: pathwayRuns(scenario, runs, context, pace), members, seed };
}

/** The scenario in words is that of the water balance shown, also where the link prescribes a fall. */
function provenance(scenario: Scenario, context: FigureContext): Provenance {
  const whole = provenanceOf('pathways', ['composite-annual'], scenario, context, 'on the scenario');
  return { ...whole, scenario: scenarioInWords(balanceOf(scenario), context.words) };
}
