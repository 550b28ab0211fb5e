import type { Scenario } from '@/lib/scenario/scenario';
import { scenarioInWords } from '@/lib/scenario/scenario-words';
import { balanceOf } from '../balance-of';
import type { FigureContext, Runs } from '../context';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { type ContributionsRuns, stageContributionsFigure } from './contributions-figure';
import { fallRuns } from './fall-runs';

/** How the contributions are made: 23 single runs. */
export const contributionsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 780, middle: 520, wide: 560 }),
  // Runs and seed are said in the notes, whose lines decide how much room the bars have.
  stageKey: ({ units, mode, members, seed }) => [units, mode, members, seed].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { mode, units } = scenario;
    const staged = stageContributionsFigure(
      { mode, units, frame, words: context.words },
      runsOf(scenario, runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(runsOf(of, ofRuns, context), provenance(of, context, frame));
  },
};

function runsOf(scenario: Scenario, runs: Runs, context: FigureContext): ContributionsRuns {
  const { members, seed } = scenario;
  return { falls: fallRuns(scenario, runs, context), members, seed };
}

/**
 * The scenario in words is that of the water balance shown, also where the link prescribes a fall. A column has room for
 * the source of the levels alone; files name the others too.
 */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const sources = ['composite-annual', 'kazhydromet-inflow', 'balance-facts'];
  const whole = provenanceOf('contributions', sources, scenario, context, 'on the scenario');
  const printed = breadthOf(frame) === 'column' ? whole.sources.slice(0, 1) : whole.sources;
  const words = scenarioInWords(balanceOf(scenario), context.words);
  return {
    ...whole,
    sources: printed.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`),
    scenario: words,
  };
}
