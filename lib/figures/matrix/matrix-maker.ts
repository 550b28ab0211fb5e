import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext } from '../context';
import { displayOf } from '../display-of';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { scenarioLevel } from '../wetlands/scenario-level';
import { stageMatrixFigure } from './matrix-figure';

/** How the matrix is made: the level of one year is all that moves. It is a table first, a picture second. */
export const matrixMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 1180, middle: 900, wide: 960 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  tableFirst: true,
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const { wetlands, wetlandThresholds: thresholds, wetlandCitations: citations } = data;
    const display = displayOf(scenario, context);
    const staged = stageMatrixFigure(
      { wetlands, thresholds, citations, today: basin.start, display, frame, words },
      scenarioLevel(runs.projection, basin, scenario.year),
      provenance(scenario, context, frame),
    );
    return (of, { projection, pinned }) => {
      const own = scenarioLevel(projection, basin, of.year);
      const other = pinned && scenarioLevel(pinned, basin, of.year);
      return staged(own, other, provenance(of, context, frame));
    };
  },
};

/** A column has room for the source of the thresholds alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const ids = ['wetland-thresholds', 'wetlands', 'composite-annual'];
  const whole = provenanceOf('matrix', ids, scenario, context, 'on the scenario');
  return breadthOf(frame) === 'column' ? { ...whole, sources: whole.sources.slice(0, 1) } : whole;
}
