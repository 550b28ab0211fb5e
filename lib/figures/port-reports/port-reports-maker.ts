import type { Scenario } from '@/lib/scenario/scenario';
import { displayOf } from '../display-of';
import { byBreadth, type FigureMaker } from '../maker';
import { provenanceOf } from '../provenance';
import { stagePortReports } from './port-reports-figure';

const sources = ['port-reports', 'composite-annual', 'dahiti-altimetry'];

/** How the reports are made: from data alone, so that a slider changes nothing but run and link. */
export const portReportsMaker: FigureMaker = {
  height: byBreadth({ column: 225, narrow: 860, middle: 560, wide: 600 }),
  stageKey: ({ units, datum }) => [units, datum].join(' '),
  stage: (context, scenario, _runs, frame) => {
    const { data, words } = context;
    const provenance = (of: Scenario) => provenanceOf('port-reports', sources, of, context, 'on data alone');
    const stage = {
      reports: data.portReports,
      ports: data.ports,
      citations: data.portCitations,
      record: data,
      display: displayOf(scenario, context),
      frame,
      words,
    };
    const staged = stagePortReports(stage, provenance(scenario));
    return (of) => staged(provenance(of));
  },
};
