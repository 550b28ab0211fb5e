import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import type { Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { portLedgers } from '../ports/port-ledger';
import { portProvenance } from '../ports/port-provenance';
import type { Provenance } from '../spec';
import { stagePortCrossings } from './port-crossings-figure';

/** How the crossings of ports are made: the ledger is computed once for a projection and shared with the corridors. */
export const portCrossingsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 920, middle: 660, wide: 830 }),
  // A pinned scenario is said in the notes, whose lines decide how much room the rows have.
  stageKey: ({ units, datum, pin }) => [units, datum, pin !== null].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const staged = stagePortCrossings(
      {
        ports: data.ports,
        vessels: data.vessels,
        portCitations: data.portCitations,
        display: displayOf(scenario, context),
        lastYear: basin.start.year,
        frame,
        words,
      },
      ledgersOf(scenario, runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(ledgersOf(of, ofRuns, context), provenance(of, context, frame));
  },
};

function ledgersOf(scenario: Scenario, runs: Runs, context: FigureContext) {
  return { ...portLedgers(scenario, runs, context), ship: scenario.ship };
}

function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const sources = ['port-rules', 'vessels', 'composite-annual'];
  return {
    ...portProvenance('port-crossings', sources, scenario, context, frame, scenario.units),
    datum: context.words(`datum.${scenario.datum}`),
  };
}
