import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { byBreadth, type FigureMaker } from '../maker';
import { dugInYear, fleetOfScenario } from '../ports/fleet-of-scenario';
import { portProvenance } from '../ports/port-provenance';
import { keepOpenCurves } from './keep-open-curves';
import { type KeepOpenScenario, stageKeepOpenFigure } from './keep-open-figure';
import { dredgingReports } from './keep-open-tables';
import { reportedVolumes } from './reported-volumes';

const sources = ['port-rules', 'relief-grid', 'port-reports', 'vessels'];

/** How the figure on keeping ports open is made: its curves stand while only the level of the scenario moves. */
export const keepOpenMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 1000, middle: 580, wide: 640 }),
  stageKey: ({ units }) => units,
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const { ports, portReports } = data;
    const provenance = (of: Scenario) => portProvenance('keep-open', sources, of, context, frame, of.units);
    const staged = stageKeepOpenFigure(
      {
        ports,
        volumes: reportedVolumes(portReports),
        reports: dredgingReports(portReports, ports, words),
        basin,
        units: scenario.units,
        unknown: fleetOfScenario(data, scenario.ship).unknown,
        frame,
        words,
      },
      keepOpenScenario(scenario, runs, context),
      provenance(scenario),
    );
    return (of, ofRuns) => staged(keepOpenScenario(of, ofRuns, context), provenance(of));
  },
};

function keepOpenScenario(
  scenario: Scenario,
  { projection, pinned }: Runs,
  { data, basin }: FigureContext,
): KeepOpenScenario {
  return {
    curves: keepOpenCurves(data, { basin, assumptions: scenario, dugMetres: dugInYear(scenario, projection) }),
    fall: scenarioFall(projection, basin, scenario.year),
    pinned,
  };
}
