import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { displayOf } from '../display-of';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { scenarioLevel } from '../wetlands/scenario-level';
import { stageCoastFigure } from './coast-figure';

/** How the coast is made: its curves are those of the relief; of the scenario only the year looked at is drawn. */
export const coastMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 900, middle: 450, wide: 540 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const of = (one: Scenario, { projection, pinned }: Runs) => ({
      level: scenarioLevel(projection, basin, one.year),
      fall: scenarioFall(projection, basin, one.year),
      pinnedMetres: pinned && scenarioFall(pinned, basin, one.year).fallMetres,
    });
    const display = displayOf(scenario, context);
    const stage = { basin, impacts: data.coastImpacts, display, frame, words };
    const staged = stageCoastFigure(stage, of(scenario, runs), provenance(scenario, context, frame));
    return (moved, ofRuns) => staged(of(moved, ofRuns), provenance(moved, context, frame));
  },
};

/** A column has room for the source of the relief alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const ids = ['hypsometry', 'coast-impacts', 'composite-annual'];
  const whole = provenanceOf('coast', ids, scenario, context, 'on the scenario');
  const isColumn = breadthOf(frame) === 'column';
  return { ...whole, sources: isColumn ? whole.sources.slice(0, 1) : whole.sources, unit: 'km²' };
}
