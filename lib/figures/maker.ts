import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from './context';
import { breadthOf, type Frame } from './frame';
import type { FigureSpec } from './spec';

/** Whether a slider is held, so that a figure may count in fewer years, or none is. */
export type Pace = 'held' | 'released';

/** Lays a scenario into a figure whose still parts are already laid out; `released` unless told otherwise. */
export type StagedFigure = (scenario: Scenario, runs: Runs, pace?: Pace) => FigureSpec;

/** How a figure is made. */
export type FigureMaker = {
  /** Height that suits the figure at a width, px. */
  readonly height: (width: number) => number;
  /** The values of a scenario that change what holds still: while they are the same, one stage serves. */
  readonly stageKey: (scenario: Scenario) => string;
  /** Whether a page shows the table before the drawing and from the start: rows are then read one by one. */
  readonly tableFirst?: true;
  /** Whether it shows something else while a slider is held; the others heed no pace. */
  readonly paced?: true;
  readonly stage: (context: FigureContext, scenario: Scenario, runs: Runs, frame: Frame) => StagedFigure;
};

/** Give a height by the layout that a width takes. */
export function byBreadth(heights: {
  readonly column: number;
  readonly narrow: number;
  readonly middle: number;
  readonly wide: number;
}): FigureMaker['height'] {
  return (width) => heights[breadthOf({ width, height: 0 })];
}
