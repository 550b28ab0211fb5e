import type { Scenario } from '@/lib/scenario/scenario';
import { balanceMaker } from './balance/balance-maker';
import { cargoMaker } from './cargo/cargo-maker';
import { coastMaker } from './coast/coast-maker';
import type { FigureContext, Runs } from './context';
import { contributionsMaker } from './contributions/contributions-maker';
import { corridorsMaker } from './corridors/corridors-maker';
import { displayOf } from './display-of';
import { ecologyMaker } from './ecology/ecology-maker';
import type { Frame } from './frame';
import { hindcastMaker } from './hindcast/hindcast-maker';
import { inflowMaker } from './inflow/inflow-maker';
import { keepOpenMaker } from './keep-open/keep-open-maker';
import { looksAhead } from './level/level-axes';
import { stageLevelFigure } from './level/level-figure';
import type { LevelView } from './level/level-inputs';
import { byBreadth, type FigureMaker } from './maker';
import { mapMaker } from './map/map-maker';
import { mapLevelsMaker } from './map-levels/levels-maker';
import { matrixMaker } from './matrix/matrix-maker';
import { pathwaysMaker } from './pathways/pathways-maker';
import { portCrossingsMaker } from './port-crossings/port-crossings-maker';
import { portDistanceMaker } from './port-distance/port-distance-maker';
import { portReportsMaker } from './port-reports/port-reports-maker';
import { portStatesMaker } from './port-states/port-states-maker';
import { provenanceOf } from './provenance';
import { siteCrossingsMaker } from './site-crossings/site-crossings-maker';
import { siteStatesMaker } from './site-states/site-states-maker';
import type { FigureId, FigureSpec } from './spec';
import { stageTrackRecord } from './track-record/track-record-figure';

/** Every figure of the product and how it is made. */
export const figureMakers: { readonly [Id in FigureId]: FigureMaker } = {
  level: {
    height: byBreadth({ column: 225, narrow: 880, middle: 560, wide: 630 }),
    // Mode, runs and seed are said in the notes, whose lines decide how much room the plot has.
    stageKey: ({ units, datum, from, to, mode, members, seed }) =>
      [units, datum, from, to, mode, members, seed].join(' '),
    paced: true,
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
      let settled = provenance(scenario);
      const staged = stageLevelFigure(stage, runs, settled);
      return (of, ofRuns, pace = 'released') => {
        // Run, link and scenario in words are those of what was last released: while a slider is held, no link names it.
        if (pace === 'released') settled = provenance(of);
        return staged(ofRuns, settled);
      };
    },
  },
  'track-record': {
    height: byBreadth({ column: 225, narrow: 560, middle: 440, wide: 470 }),
    stageKey: ({ units, datum }) => [units, datum].join(' '),
    stage: (context, scenario, _runs, frame) => {
      const sources = ['composite-annual', 'published-projections', 'kazhydromet-scenarios'];
      const provenance = (of: Scenario) => provenanceOf('track-record', sources, of, context, 'on data alone');
      const display = displayOf(scenario, context);
      const staged = stageTrackRecord(context.data, display, frame, provenance(scenario), context.words);
      return (of) => staged(provenance(of));
    },
  },
  balance: balanceMaker,
  inflow: inflowMaker,
  hindcast: hindcastMaker,
  pathways: pathwaysMaker,
  contributions: contributionsMaker,
  cargo: cargoMaker,
  'port-crossings': portCrossingsMaker,
  corridors: corridorsMaker,
  'port-reports': portReportsMaker,
  'port-distance': portDistanceMaker,
  ecology: ecologyMaker,
  matrix: matrixMaker,
  'site-crossings': siteCrossingsMaker,
  coast: coastMaker,
  'keep-open': keepOpenMaker,
  'site-states': siteStatesMaker,
  'port-states': portStatesMaker,
  map: mapMaker,
  'map-levels': mapLevelsMaker,
};

/** Make a whole figure at once. */
export function makeFigure(
  id: FigureId,
  context: FigureContext,
  scenario: Scenario,
  runs: Runs,
  frame: Frame,
): FigureSpec {
  return figureMakers[id].stage(context, scenario, runs, frame)(scenario, runs);
}

function viewOf(scenario: Scenario, context: FigureContext): LevelView {
  return { from: scenario.from, to: scenario.to, display: displayOf(scenario, context) };
}
