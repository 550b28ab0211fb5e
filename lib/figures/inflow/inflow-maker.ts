import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext } from '../context';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import { stageInflowFigure } from './inflow-figure';
import { scenarioInflow } from './scenario-inflow';

/** How the inflow figure is made: three single runs a step, no ensemble. */
export const inflowMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 520, middle: 440, wide: 480 }),
  stageKey: ({ mode }) => mode,
  stage: (context, scenario, _runs, frame) => {
    const staged = stageInflowFigure(
      { record: context.data.inflow, frame, words: context.words },
      riversOf(scenario, context),
      provenance(scenario, context),
    );
    return (of) => staged(riversOf(of, context), provenance(of, context));
  },
};

function riversOf(scenario: Scenario, { basin }: FigureContext) {
  return scenario.mode === 'decline' ? null : scenarioInflow(scenario, basin);
}

function provenance(scenario: Scenario, context: FigureContext) {
  const depends = scenario.mode === 'decline' ? 'on data alone' : 'on the scenario';
  return { ...provenanceOf('inflow', ['kazhydromet-inflow'], scenario, context, depends), unit: 'km³/yr', datum: null };
}
