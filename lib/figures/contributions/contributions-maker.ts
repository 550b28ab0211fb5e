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

/** How the contributions are made: 23 single runs a step. While a slider is held, rows keep their order; at rest they are sorted. */
export const contributionsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 780, middle: 520, wide: 560 }),
  // Runs and seed are said in the notes, whose lines decide how much room the bars have.
  stageKey: ({ units, mode, members, seed }) => [units, mode, members, seed].join(' '),
  paced: true,
  stage: (context, scenario, runs, frame) => {
    const { mode, units } = scenario;
    const first = runsOf(scenario, runs, context);
    const staged = stageContributionsFigure(
      { mode, units, frame, words: context.words },
      first,
      provenance(scenario, context, frame),
    );
    let order = orderOf(first);
    return (of, ofRuns, pace = 'released') => {
      const moved = runsOf(of, ofRuns, context);
      if (pace === 'released') order = orderOf(moved);
      const ranges = order.flatMap((id) => moved.falls.ranges.find((range) => range.id === id) ?? []);
      return staged({ ...moved, falls: { ...moved.falls, ranges } }, provenance(of, context, frame));
    };
  },
};

function runsOf(scenario: Scenario, runs: Runs, context: FigureContext): ContributionsRuns {
  const { members, seed } = scenario;
  return { falls: fallRuns(scenario, runs, context), members, seed };
}

function orderOf({ falls }: ContributionsRuns) {
  return falls.ranges.map(({ id }) => id);
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
