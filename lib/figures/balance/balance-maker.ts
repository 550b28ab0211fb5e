import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker, type Pace } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { type BalanceRuns, stageBalanceFigure } from './balance-figure';
import { pastBalance, scenarioBalance } from './balance-years';
import { netBand } from './net-band';

/** How the balance figure is made; while a slider is held, the band is taken at every fifth year. */
export const balanceMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 560, middle: 440, wide: 500 }),
  stageKey: ({ mode }) => mode,
  paced: true,
  stage: (context, scenario, runs, frame) => {
    const staged = stageBalanceFigure(
      { past: pastBalance(context), frame, words: context.words },
      balanceRuns(scenario, runs, context, 'released'),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns, pace = 'released') =>
      staged(balanceRuns(of, ofRuns, context, pace), provenance(of, context, frame));
  },
};

function balanceRuns(scenario: Scenario, { projection }: Runs, context: FigureContext, pace: Pace): BalanceRuns {
  const ahead = scenarioBalance(scenario, context);
  const everyYears = pace === 'held' ? 5 : 1;
  const band = ahead === null ? [] : netBand(projection.members, { basin: context.basin, everyYears });
  return { ahead, band, year: scenario.year };
}

/** A column has room for the sources of the series alone; files name that of the areas too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const sources = ['kazhydromet-inflow', 'composite-annual', 'hypsometry'];
  const depends = scenario.mode === 'decline' ? 'on data alone' : 'on the scenario';
  const whole = provenanceOf('balance', sources, scenario, context, depends);
  const printed = breadthOf(frame) === 'column' ? whole.sources.slice(0, 2) : whole.sources;
  return { ...whole, sources: printed, unit: 'km³/yr', datum: null };
}
