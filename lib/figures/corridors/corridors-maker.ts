import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import type { Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { portProvenance } from '../ports/port-provenance';
import { corridorRows } from './corridor-rows';
import { type CorridorsRuns, stageCorridors } from './corridors-figure';

/** How the corridors are made: every route is looked up in the ledger of ports. */
export const corridorsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 1000, middle: 660, wide: 700 }),
  // A pinned scenario is said in the notes, whose lines decide how much room the rows have.
  stageKey: ({ pin }) => String(pin !== null),
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const staged = stageCorridors(
      { ports: data.ports, trade: data.trade, lastYear: basin.start.year, frame, words },
      runsOf(scenario, runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(runsOf(of, ofRuns, context), provenance(of, context, frame));
  },
};

function runsOf(scenario: Scenario, runs: Runs, context: FigureContext): CorridorsRuns {
  return { rows: corridorRows(scenario, runs, context), year: scenario.year, isPinned: runs.pinned !== null };
}

function provenance(scenario: Scenario, context: FigureContext, frame: Frame) {
  const sources = ['port-rules', 'vessels', 'corridors', 'trade', 'composite-annual'];
  return portProvenance('corridors', sources, scenario, context, frame, '%');
}
