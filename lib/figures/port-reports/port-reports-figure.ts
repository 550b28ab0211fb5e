import type { PrintedCitations } from '@/lib/domain/citation';
import type { Port, PortReport } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import type { LevelDisplay } from '@/lib/words/format-level';
import { compose } from '../compose';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { LevelRecord } from '../level/level-inputs';
import type { Area } from '../panel';
import type { FigureSpec, Provenance } from '../spec';
import { typeFor } from '../type-scale';
import { namedReports } from './named-reports';
import { placeReports } from './placed-reports';
import { recordTable, reportsTable } from './port-reports-tables';
import { portReportsNotes, portReportsTitle } from './port-reports-text';
import { listHeight, type NumberedReport, reportList } from './report-list';
import { firstYear, type ReportForm, reportPanel } from './report-panel';

const forms: { readonly [B in Breadth]: ReportForm } = {
  column: 'few names',
  narrow: 'numbers',
  middle: 'names',
  wide: 'names',
};

/** What the figure is made from: data alone. */
export type PortReportsStage = {
  readonly reports: readonly PortReport[];
  readonly ports: readonly Port[];
  readonly citations: PrintedCitations;
  readonly record: LevelRecord;
  readonly display: LevelDisplay;
  readonly frame: Frame;
  readonly words: Words;
};

/** Dated reports from ports on the record of the level; the function given back only sets run and link anew. */
export function stagePortReports(stage: PortReportsStage, from: Provenance): (provenance: Provenance) => FigureSpec {
  const { reports, ports, citations, record, display, frame, words } = stage;
  const breadth = breadthOf(frame);
  const form = forms[breadth];
  const type = typeFor(breadth);
  const placed = placeReports(reports, record);
  const numbered = namedReports(placed, ports, form === 'few names' ? 'few' : 'all', words)
    .toSorted((a, b) => Number(a.placed.group === 'dug') - Number(b.placed.group === 'dug'))
    .map((named, i): NumberedReport => ({ named, number: i + 1 }));
  const title = portReportsTitle(placed, record, words);
  const subtitle = words(form === 'few names' ? 'portReports.shortSubtitle' : 'portReports.subtitle', {
    unit: words(`level.unit.${display.units}`),
    datum: words(`datum.${display.datum.id}`),
  });
  const textFor = (provenance: Provenance, named: number) => {
    const notes = form === 'few names' ? '' : portReportsNotes(named, reports, placed, words);
    return { title, subtitle, ...footOf(notes, provenance, 0, words) };
  };
  const { body } = compose(frame, textFor(from, numbered.length));
  const listRoom = form === 'numbers' ? listHeight(numbered, type) : 0;
  const left = type.tick.size * 3.2;
  // Names of what was dug run on beyond the plot.
  const right = form === 'names' ? type.small.size * 10 : type.tick.size * 1.6;
  const area: Area = {
    x: left,
    y: body.y + type.small.size * 0.5,
    width: body.width - left - right,
    height: body.height - listRoom - type.tick.size * 2.2,
  };
  const { panel, named } = reportPanel(record, placed, numbered, { area, frame, form, display, type, words });
  const listTop = area.y + area.height + type.tick.size * 1.6;
  const list = form === 'numbers' ? reportList(numbered, listTop, frame.width, type, words) : [];
  const tables = [
    reportsTable(reports, placed, ports, citations, display, words),
    recordTable(record, firstYear, display, words),
  ];

  return (provenance) => {
    const { words: head, rules } = compose(frame, textFor(provenance, named));
    return {
      id: 'port-reports',
      ...frame,
      title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: [...head, ...list],
      rules,
      panels: [panel],
      tables,
      crosshair: null,
      provenance,
    };
  };
}
