import { lazily } from '@/lib/figures/remember';
import type { FigureSpec } from '@/lib/figures/spec';
import type { DrawnFile } from './drawn-files';
import type { Environment } from './environment';
import { figureCsv } from './figure-csv';
import { figureJson } from './figure-json';
import type { FigureFormat, FileOptions } from './file-options';
import { finishSvg } from './finish-svg';
import { layOut } from './lay-out';
import { describePdf } from './pdf/describe-pdf';
import type { Subject } from './subject';
import { utf8 } from './utf8';
import { figureWorkbook } from './xlsx/figure-workbook';

/** A file as it is given away. */
export type MadeFile = DrawnFile & {
  /** `caspian-level-0a1b2c3d.svg`: figure and run, whatever else becomes of the file. */
  readonly name: string;
  readonly type: string;
};

/** A figure laid out once for all files of it. */
export type FigureFiles = {
  readonly spec: FigureSpec;
  readonly make: (format: FigureFormat) => Promise<MadeFile>;
};

const types: Readonly<Record<FigureFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/**
 * Lay a figure out and give what makes its files: drawn at most once, however many formats are asked for. The same
 * subject and options are the same bytes, in Node and in a browser, but for the PNG's compression.
 */
export function figureFiles(subject: Subject, options: FileOptions, environment: Environment): FigureFiles {
  const { run, month, words } = subject;
  const { spec, sheet, margin } = layOut(subject, options);
  // Its texts are texts still: whoever makes a drawn file of it outlines them.
  const finished = lazily(async () =>
    finishSvg(await environment.draw(spec), spec, {
      theme: options.theme,
      sheet,
      margin,
      // A long link is not printed whole in the foot, so it stands here.
      run: { ...run, link: spec.provenance.link },
    }),
  );
  const contents: { readonly [F in FigureFormat]: () => Promise<DrawnFile> } = {
    svg: async () =>
      options.text === 'editable' ? dataFile(utf8(await finished())) : environment.toOutlines(await finished()),
    png: async () => environment.toPng(await finished(), sheet.png),
    pdf: async () => {
      const page = await environment.toPage(await finished(), sheet);
      const { writePdf } = await import('./pdf/write-pdf');
      return { bytes: writePdf(page, describePdf(spec, month, words)), missing: page.missing };
    },
    csv: async () => dataFile(utf8(figureCsv(spec, run.seed))),
    xlsx: async () => dataFile(await environment.toXlsx(figureWorkbook(spec, run, words), month)),
    json: async () => dataFile(utf8(figureJson(spec, run))),
  };
  return {
    spec,
    make: async (format) => ({
      name: `caspian-${spec.id}-${run.id}.${format}`,
      type: types[format],
      ...(await contents[format]()),
    }),
  };
}

/** Data have no glyphs that could be missing, and editable text is set by whoever opens it. */
function dataFile(bytes: DrawnFile['bytes']): DrawnFile {
  return { bytes, missing: [] };
}
