import type { RunRecord } from '@/lib/figures/run-record';
import type { FigureSpec } from '@/lib/figures/spec';
import type { FigureTable } from '@/lib/figures/table';
import type { Words } from '@/lib/words/catalogue';
import { fileHeaderOf } from '../figure-header';
import { headerEntries } from '../file-header';
import type { WorkbookSheet } from './write-workbook';

/**
 * Put a figure's numbers onto the sheets of a workbook: the table that the crosshair reads, then where it all comes from
 * with every parameter in effect, then the figure's other tables.
 */
export function figureWorkbook(spec: FigureSpec, run: RunRecord, words: Words): readonly WorkbookSheet[] {
  const [first, ...others] = spec.tables;
  return [...(first === undefined ? [] : [sheetOf(first)]), aboutSheet(spec, run, words), ...others.map(sheetOf)];
}

function sheetOf({ caption, columns, rows }: FigureTable): WorkbookSheet {
  const head = columns.map(({ label, unit }) => (unit === null ? label : `${label} (${unit})`));
  return { name: caption, rows: [head, ...rows] };
}

function aboutSheet(spec: FigureSpec, run: RunRecord, words: Words): WorkbookSheet {
  const { provenance } = spec;
  return {
    name: words('export.workbook.about'),
    rows: [
      [words('export.workbook.what'), words('export.workbook.value')],
      ...headerEntries(fileHeaderOf(spec.title, provenance, run.seed)).map(
        ([label, value]) => [label, label === 'seed' ? run.seed : value] as const,
      ),
      ['subtitle', spec.subtitle],
      ['data to', provenance.dataTo],
      ['version', run.version],
      ['members', run.members],
      [null, null],
      [words('export.workbook.parameter'), words('export.workbook.value')],
      ...Object.entries(run.parameters),
      [null, null],
      [words('export.workbook.file'), words('export.workbook.checksum')],
      ...Object.entries(run.data),
    ],
  };
}
