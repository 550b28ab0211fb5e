import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { byBreadth, type FigureMaker } from '../maker';
import { dugInYear, fleetOfScenario } from '../ports/fleet-of-scenario';
import { portProvenance } from '../ports/port-provenance';
import { berthLoads } from './berth-load';
import { cargoCurves } from './cargo-curves';
import { type CargoScenario, stageCargoFigure } from './cargo-figure';

const sources = ['port-rules', 'vessels', 'composite-annual'];

/** How the cargo figure is made: curves of the beds of the scenario's year, and where the scenario has the sea then. */
export const cargoMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 720, middle: 500, wide: 570 }),
  stageKey: ({ units }) => units,
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const provenance = (of: Scenario) => portProvenance('cargo', sources, of, context, frame, '%');
    const { unknown } = fleetOfScenario(data, scenario.ship);
    const staged = stageCargoFigure(
      { ports: data.ports, basin, units: scenario.units, unknown, frame, words },
      cargoScenario(scenario, runs, context),
      provenance(scenario),
    );
    return (of, ofRuns) => staged(cargoScenario(of, ofRuns, context), provenance(of));
  },
};

function cargoScenario(
  scenario: Scenario,
  { projection, pinned }: Runs,
  { data, basin }: FigureContext,
): CargoScenario {
  const { known } = fleetOfScenario(data, scenario.ship);
  return {
    year: scenario.year,
    curves: cargoCurves(data, { basin, assumptions: scenario, dugMetres: dugInYear(scenario, projection) }),
    loads: berthLoads(known, scenario, projection, basin),
    fall: scenarioFall(projection, basin, scenario.year),
    pinned,
  };
}
