import { displayOf } from '../display-of';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import { portReportsFigure } from './port-reports-figure';

/** How the reports are made: from data alone, so that a slider changes nothing but the link. */
export const portReportsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 860, middle: 560, wide: 600 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, _runs, frame) => {
    const { data, words } = context;
    const sources = ['port-reports', 'composite-annual', 'dahiti-altimetry'];
    const display = displayOf(scenario, context);
    const { portReports: reports, ports } = data;
    const stage = { reports, ports, record: data, display, frame, words };
    return (of) => portReportsFigure(stage, provenanceOf('port-reports', sources, of, context, 'on data alone'));
  },
};
