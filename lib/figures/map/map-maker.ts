import { byBreadth, type FigureMaker } from '../maker';
import { stageMap } from './map-figure';

/** How the map is made: the whole basin; a closer view of it is staged by `stageMap` with that view. */
export const mapMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 1180, middle: 720, wide: 900 }),
  // A pinned scenario has a line of its own in the key.
  stageKey: ({ units, datum, pin }) => [units, datum, pin !== null].join(' '),
  stage: (context, scenario, runs, frame) => stageMap(context, scenario, runs, frame),
};
