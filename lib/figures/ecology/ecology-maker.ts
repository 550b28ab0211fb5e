import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import { scenarioFall } from '../decline/scenario-fall';
import { displayOf } from '../display-of';
import { breadthOf, type Frame } from '../frame';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import type { Provenance } from '../spec';
import { type EcologyRuns, stageEcologyFigure } from './ecology-figure';
import { observedTable, publishedTable } from './ecology-tables';
import { publishedRows } from './published-rows';

/** How the figure of published impacts is made: a fall, its band, and a share of runs for each row of the table. */
export const ecologyMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 880, middle: 520, wide: 620 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, runs, frame) => {
    const { data, basin, words } = context;
    const display = displayOf(scenario, context);
    const { reference2020Metres } = basin;
    const record = {
      impacts: data.coastImpacts,
      wetlands: data.wetlands,
      citations: data.wetlandCitations,
      reference2020Metres,
    };
    const observed = observedTable(record, display, words);
    const runsOf = (of: Scenario, { projection, pinned }: Runs): EcologyRuns => ({
      fall: scenarioFall(projection, basin, of.year),
      pinned: pinned && scenarioFall(pinned, basin, of.year),
      tables: [publishedTable(record, projection, of.year, display, words), observed],
    });
    const staged = stageEcologyFigure(
      {
        rows: publishedRows(data.coastImpacts, reference2020Metres),
        reference2020Metres,
        todayMetres: reference2020Metres - basin.start.levelMetres,
        display,
        frame,
        words,
      },
      runsOf(scenario, runs),
      provenance(scenario, context, frame),
    );
    return (of, ofRuns) => staged(runsOf(of, ofRuns), provenance(of, context, frame));
  },
};

/** A column has room for the source of the impacts alone; files name the others too. */
function provenance(scenario: Scenario, context: FigureContext, frame: Frame): Provenance {
  const sources = ['coast-impacts', 'composite-annual', 'wetland-citations'];
  const whole = provenanceOf('ecology', sources, scenario, context, 'on the scenario');
  return breadthOf(frame) === 'column' ? { ...whole, sources: whole.sources.slice(0, 1) } : whole;
}
