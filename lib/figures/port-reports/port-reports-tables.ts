import type { PrintedCitations } from '@/lib/domain/citation';
import type { Port, PortReport } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { type LevelDisplay, shownLevel } from '@/lib/words/format-level';
import { cited } from '../cited';
import type { LevelRecord } from '../level/level-inputs';
import type { Column, FigureTable } from '../table';
import { placeOfReport } from './named-reports';
import { groupOf, type PlacedReport } from './placed-reports';

/** Every report, dated ones first in order of time, with the level that it stands on. */
export function reportsTable(
  reports: readonly PortReport[],
  placed: readonly PlacedReport[],
  ports: readonly Port[],
  citations: PrintedCitations,
  display: LevelDisplay,
  words: Words,
): FigureTable {
  const text = (
    key: 'date' | 'place' | 'kind' | 'group' | 'metric' | 'value' | 'unit' | 'statement' | 'confidence' | 'sources',
  ): Column => ({ key, label: words(`portReports.table.${key}`), unit: null, format: 'text', decimals: 0 });
  const level: Column = {
    key: 'level',
    label: words('portReports.table.level'),
    unit: display.units,
    format: 'level',
    decimals: 2,
  };
  const others = reports.filter((report) => !placed.some((of) => of.report === report));
  const rows = [...placed.map(({ report, levelMetres }) => ({ report, levelMetres })), ...others.map(notPlaced)];
  return {
    id: 'reports',
    caption: words('portReports.table.caption'),
    columns: [
      text('date'),
      text('place'),
      text('kind'),
      text('group'),
      level,
      text('metric'),
      text('value'),
      text('unit'),
      text('statement'),
      text('confidence'),
      { ...text('sources'), format: 'sources' },
    ],
    rows: rows.map(({ report, levelMetres }) => [
      report.date,
      placeOfReport(report.placeId, ports, words),
      report.kind,
      words(`portReports.groups.${groupOf(report)}`),
      levelMetres === null ? null : shownLevel(levelMetres, display),
      report.metric,
      report.value,
      report.unit,
      report.statement,
      report.confidence,
      cited(report.citationIds, citations),
    ]),
  };
}

function notPlaced(report: PortReport) {
  return { report, levelMetres: null };
}

/** The annual means behind the line. */
export function recordTable({ annual }: LevelRecord, from: number, display: LevelDisplay, words: Words): FigureTable {
  return {
    id: 'record',
    caption: words('portReports.table.record'),
    columns: [
      { key: 'year', label: words('portReports.table.year'), unit: null, format: 'year', decimals: 0 },
      { key: 'level', label: words('portReports.table.annual'), unit: display.units, format: 'level', decimals: 2 },
    ],
    rows: annual.points
      .filter(({ year }) => year >= from)
      .map(({ year, levelMetres }) => [year, shownLevel(levelMetres, display)]),
  };
}
