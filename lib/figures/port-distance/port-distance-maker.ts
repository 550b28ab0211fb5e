import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import type { Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { portProvenance } from '../ports/port-provenance';
import { distanceCurves } from './distance-curves';
import type { DistanceMoment } from './distance-panel';
import { stagePortDistance } from './port-distance-figure';
import { distanceUnit } from './shown-distance';

/** How the distances are made: lines hold still, the scenario's fall moves over them. */
export const portDistanceMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 940, middle: 560, wide: 600 }),
  stageKey: ({ units }) => units,
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const staged = stagePortDistance(
      { curves: distanceCurves(data, words), basin, units: scenario.units, frame, words },
      momentOf(scenario, runs, context),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(momentOf(of, ofRuns, context), provenance(of, context, frame));
  },
};

function momentOf({ year }: Scenario, { projection, pinned }: Runs, { basin }: FigureContext): DistanceMoment {
  return { fall: scenarioFall(projection, basin, year), pinned };
}

function provenance(scenario: Scenario, context: FigureContext, frame: Frame) {
  const unit = distanceUnit(scenario.units);
  return portProvenance('port-distance', ['relief-grid', 'ports', 'composite-annual'], scenario, context, frame, unit);
}
