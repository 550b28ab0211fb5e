import { hindcastPeriods } from '@/lib/model/hindcast/hindcast-periods';
import type { Scenario } from '@/lib/scenario/scenario';
import { displayOf } from '../display-of';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import { stageHindcastFigure } from './hindcast-figure';
import { hindcastTest } from './hindcast-tests';

/** How the hindcast is made: from the data alone, once; no slider moves it. */
export const hindcastMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 700, middle: 540, wide: 500 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, _runs, frame) => {
    const tests = hindcastPeriods.map(({ id }) => hindcastTest(context, id));
    const [first, last] = [
      Math.min(...hindcastPeriods.map(({ firstYear }) => firstYear)),
      Math.max(...hindcastPeriods.map(({ lastYear }) => lastYear)),
    ];
    const observed = context.basin.record.filter(({ year }) => year >= first && year <= last);
    const sources = ['composite-annual', 'kazhydromet-inflow'];
    const provenance = (of: Scenario) => provenanceOf('hindcast', sources, of, context, 'on data alone');
    const display = displayOf(scenario, context);
    const staged = stageHindcastFigure({ tests, observed, display, frame, words: context.words }, provenance(scenario));
    return (of) => staged(provenance(of));
  },
};
