import type { FigureSpec } from '@/lib/figures/spec';
import type { Environment } from './environment';
import { figureCsv } from './figure-csv';
import { figureJson } from './figure-json';
import type { FigureFormat, FileOptions } from './file-options';
import { finishSvg } from './finish-svg';
import type { FontSet } from './font-set';
import { layOut } from './lay-out';
import type { OutlinedSvg } from './outline';
import type { Subject } from './subject';
import { utf8 } from './utf8';
import { figureWorkbook } from './xlsx/figure-workbook';

/** A file as it is given away, and the characters in it that our fonts lack and that are drawn as □. */
export type MadeFile = {
  /** `caspian-level-0a1b2c3d.svg`: figure and run, whatever else becomes of the file. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missing: readonly string[];
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
 * Lay a figure out and give what makes its files: drawn at most once, outlined at most once, however many formats are
 * asked for. The same subject and options are the same bytes, in Node and in a browser, but for the PNG's compression.
 */
export function figureFiles(subject: Subject, options: FileOptions, environment: Environment): FigureFiles {
  const { run, month, words } = subject;
  const { spec, sheet, margin } = layOut(subject, options);
  const finish = async (fonts: FontSet | null) =>
    finishSvg(await markup(), spec, {
      theme: options.theme,
      sheet,
      margin,
      fonts,
      // A long link is not printed whole in the foot, so it stands here.
      run: { ...run, link: spec.provenance.link },
    });
  const markup = once(async () => environment.draw(spec));
  const outlined = once(async () => finish(await environment.fonts()));

  const contents: { readonly [F in FigureFormat]: () => Promise<string | Uint8Array<ArrayBuffer>> } = {
    svg: async () => (options.text === 'editable' ? await finish(null) : await outlined()).svg,
    png: async () => environment.toPng((await outlined()).svg, sheet.png),
    pdf: async () => {
      const { describePdf } = await import('./pdf/describe-pdf');
      return environment.toPdf((await outlined()).svg, sheet, describePdf(spec, month, words));
    },
    csv: async () => figureCsv(spec, run.seed),
    xlsx: async () => environment.toXlsx(figureWorkbook(spec, run, words), month),
    json: async () => figureJson(spec, run),
  };
  return {
    spec,
    make: async (format) => {
      const content = await contents[format]();
      return {
        name: `caspian-${spec.id}-${run.id}.${format}`,
        type: types[format],
        bytes: typeof content === 'string' ? utf8(content) : content,
        missing: await missingIn(format, options, outlined),
      };
    },
  };
}

/** Data have no glyphs, and editable text is set by whoever opens it. */
async function missingIn(format: FigureFormat, { text }: FileOptions, outlined: () => Promise<OutlinedSvg>) {
  const drawn = format === 'png' || format === 'pdf' || (format === 'svg' && text === 'outlined');
  return drawn ? (await outlined()).missing : [];
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
