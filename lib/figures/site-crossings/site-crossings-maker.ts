import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { displayOf } from '../display-of';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { siteLedger } from '../wetlands/site-ledger';
import { type SiteCrossingsRuns, stageSiteCrossings } from './site-crossings-figure';

/** How the crossings of wetland sites are made: the ledger is computed once for a projection. */
export const siteCrossingsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 1140, middle: 1180, wide: 1330 }),
  // A pinned scenario is said in the notes, whose lines decide how much room the rows have.
  stageKey: ({ units, datum, pin }) => [units, datum, pin !== null].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const staged = stageSiteCrossings(
      {
        wetlands: data.wetlands,
        thresholds: data.wetlandThresholds,
        citations: data.wetlandCitations,
        display: displayOf(scenario, context),
        lastYear: basin.start.year,
        frame,
        words,
      },
      ledgersOf(runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(ledgersOf(ofRuns, context), provenance(of, context, frame));
  },
};

function ledgersOf({ projection, pinned }: Runs, { data, basin }: FigureContext): SiteCrossingsRuns {
  return {
    own: siteLedger(projection, basin, data.wetlandThresholds),
    pinned: pinned && siteLedger(pinned, basin, data.wetlandThresholds),
  };
}

/** A column has room for the source of the thresholds alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const sources = ['wetland-thresholds', 'wetlands', 'composite-annual', 'wetland-citations'];
  const whole = provenanceOf('site-crossings', sources, scenario, context, 'on the scenario');
  return breadthOf(frame) === 'column' ? { ...whole, sources: whole.sources.slice(0, 1) } : whole;
}
