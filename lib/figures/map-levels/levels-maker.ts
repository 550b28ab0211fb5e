import { byBreadth, type FigureMaker } from '../maker';
import { stageLevels } from './levels-figure';

/** How the seven small maps are made: from the relief and the level of 2020 alone. */
export const mapLevelsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 720, middle: 385, wide: 460 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, _runs, frame) => stageLevels(context, scenario, frame),
};
