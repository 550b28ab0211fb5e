import type { Scenario } from '@/lib/scenario/scenario';
import type { LevelDisplay } from '@/lib/words/format-level';
import type { FigureContext, Runs } from './context';
import { breadthOf, type Frame } from './frame';
import { looksAhead } from './level/level-axes';
import { stageLevelFigure } from './level/level-figure';
import type { LevelView } from './level/level-inputs';
import { provenanceOf } from './provenance';
import type { FigureId, FigureSpec } from './spec';
import { trackRecordFigure } from './track-record/track-record-figure';

/** Lays a scenario into a figure whose still parts are already laid out. */
export type StagedFigure = (scenario: Scenario, runs: Runs) => FigureSpec;

/** How a figure is made. */
export type FigureMaker = {
  /** Height that suits the figure at a width, px. */
  readonly height: (width: number) => number;
  /** The values of a scenario that change what holds still: while they are the same, one stage serves. */
  readonly stageKey: (scenario: Scenario) => string;
  readonly stage: (context: FigureContext, scenario: Scenario, runs: Runs, frame: Frame) => StagedFigure;
};

/** Every figure of the product and how it is made. */
export const figureMakers: { readonly [Id in FigureId]: FigureMaker } = {
  level: {
    height: byBreadth({ column: 225, narrow: 880, middle: 560, wide: 630 }),
    stageKey: ({ units, datum, from, to }) => [units, datum, from, to].join(' '),
    stage: (context, scenario, runs, frame) => {
      const { data, basin, words } = context;
      const view = viewOf(scenario, context);
      const record = ['composite-annual', 'dahiti-altimetry'];
      const provenance = (of: Scenario) =>
        looksAhead(data, view)
          ? provenanceOf('level', [...record, 'published-projections'], of, context, 'on the scenario')
          : provenanceOf('level', record, of, context, 'on data alone');
      const stage = {
        record: data,
        view,
        frame,
        level2020Metres: basin.reference2020Metres,
        words,
      };
      const staged = stageLevelFigure(stage, runs, provenance(scenario));
      return (of, ofRuns) => staged(ofRuns, provenance(of));
    },
  },
  'track-record': {
    height: byBreadth({ column: 225, narrow: 560, middle: 440, wide: 470 }),
    stageKey: ({ units, datum }) => [units, datum].join(' '),
    stage: (context, scenario, _runs, frame) => {
      const sources = ['composite-annual', 'published-projections', 'kazhydromet-scenarios'];
      const provenance = provenanceOf('track-record', sources, scenario, context, 'on data alone');
      const spec = trackRecordFigure(context.data, displayOf(scenario, context), frame, provenance, context.words);
      return () => spec;
    },
  },
};

/** Make a whole figure at once. */
export function makeFigure(id: FigureId, context: FigureContext, scenario: Scenario, runs: Runs, frame: Frame): FigureSpec {
  return figureMakers[id].stage(context, scenario, runs, frame)(scenario, runs);
}

/** How levels are written for a reader: unit, and the zero as a level of the record. */
export function displayOf(scenario: Scenario, { data }: FigureContext): LevelDisplay {
  const { units, datum } = scenario;
  const zero = datum === 'bhs' ? 0 : data.annual.points.find(({ year }) => String(year) === datum)?.levelMetres;
  return { units, datum: zero === undefined ? { id: 'bhs', zeroMetres: 0 } : { id: datum, zeroMetres: zero } };
}

function viewOf(scenario: Scenario, context: FigureContext): LevelView {
  return { from: scenario.from, to: scenario.to, display: displayOf(scenario, context) };
}

function byBreadth(heights: { readonly column: number; readonly narrow: number; readonly middle: number; readonly wide: number }) {
  return (width: number) => heights[breadthOf({ width, height: 0 })];
}
