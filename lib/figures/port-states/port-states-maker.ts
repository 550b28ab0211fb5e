import type { Projection } from '@/lib/model/projection';
import { readLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { byBreadth, type FigureMaker, type Pace } from '../maker';
import { pacedYears } from '../paced-years';
import { dugInYear, fleetOfScenario } from '../ports/fleet-of-scenario';
import { portProvenance } from '../ports/port-provenance';
import { declineSteps, statesAt } from './decline-states';
import { type PortStatesScenario, stagePortStatesFigure } from './port-states-figure';
import { type YearStates, yearStates } from './year-states';

const sources = ['port-rules', 'vessels', 'composite-annual'];

/** How the states of ports are made: averages over the runs; while a slider is held, over every fifth year alone. */
export const portStatesMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 760, middle: 450, wide: 500 }),
  stageKey: ({ units }) => units,
  paced: true,
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const { known, unknown } = fleetOfScenario(data, scenario.ship);
    const { years } = runs.projection;
    const provenance = (of: Scenario) => portProvenance('port-states', sources, of, context, frame, '');
    const staged = stagePortStatesFigure(
      {
        ports: data.ports,
        known: known.length,
        unknown,
        years: { from: years[0] ?? 0, to: years.at(-1) ?? 0 },
        basin,
        units: scenario.units,
        frame,
        words,
      },
      portStatesScenario(scenario, runs, context),
      provenance(scenario),
    );
    return (of, ofRuns, pace) => staged(portStatesScenario(of, ofRuns, context, pace), provenance(of));
  },
};

function portStatesScenario(
  scenario: Scenario,
  { projection, pinned }: Runs,
  { data, basin }: FigureContext,
  pace: Pace = 'released',
): PortStatesScenario {
  const { known } = fleetOfScenario(data, scenario.ship);
  const years = pace === 'held' ? pacedYears(projection.years, scenario.year) : projection.years;
  return {
    today: statesAt(known, basin.start.levelMetres, scenario, 0),
    steps: declineSteps(known, basin, scenario, dugInYear(scenario, projection)),
    states: yearStates(projection, { known, assumptions: scenario, years }),
    fall: scenarioFall(projection, basin, scenario.year),
    pinned: pinned && { projection: pinned, states: pinnedStates(pinned, scenario.pin ?? '', data) },
  };
}

/** The states of the pinned scenario, with the ship and beds that it assumes itself. */
function pinnedStates(pinned: Projection, pin: string, data: FigureContext['data']): YearStates {
  const assumptions = readLink(pin).scenario;
  const { known } = fleetOfScenario(data, assumptions.ship);
  return yearStates(pinned, { known, assumptions, years: pinned.years });
}
