import type { Scenario } from '@/lib/scenario/scenario';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import { balanceOf } from '../balance-of';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { pathwayRuns } from './pathway-runs';
import { type PathwaysRuns, stagePathwaysFigure } from './pathways-figure';

/** How the pathways are made: four ensembles beside the scenario's own. */
export const pathwaysMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 760, middle: 450, wide: 500 }),
  // Runs and seed are said in the notes, whose lines decide how much room the plots have.
  stageKey: ({ units, datum, mode, members, seed }) => [units, datum, mode, members, seed].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { data, words } = context;
    const display = displayOf(scenario, context);
    const staged = stagePathwaysFigure(
      { record: data.annual.points, mode: scenario.mode, display, frame, words },
      runsOf(scenario, runs, context),
      provenance(scenario, context),
    );
    return (of, ofRuns) => staged(runsOf(of, ofRuns, context), provenance(of, context));
  },
};

function runsOf(scenario: Scenario, runs: Runs, context: FigureContext): PathwaysRuns {
  const { members, seed } = scenario;
  return { runs: pathwayRuns(scenario, runs, context), members, seed };
}

/** The scenario in words is that of the water balance shown, also where the link prescribes a fall. */
function provenance(scenario: Scenario, context: FigureContext): Provenance {
  const whole = provenanceOf('pathways', ['composite-annual'], scenario, context, 'on the scenario');
  return { ...whole, scenario: scenarioInWords(balanceOf(scenario), context.words) };
}
