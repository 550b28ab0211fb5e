import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadFigureData } from '@/lib/datasets/figure-data';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import { Refusal } from '@/lib/domain/refusal';
import { firstPaintMarkup } from '@/lib/export/first-paint-markup';
import { createFigureContext, runScenario } from '@/lib/figures/context';
import { designWidths } from '@/lib/figures/design-widths';
import { figureMakers, makeFigure } from '@/lib/figures/makers';
import { methodsRecord } from '@/lib/figures/methods/methods-record';
import { type FigureId, figureIds } from '@/lib/figures/spec';
import type { FigureTable } from '@/lib/figures/table';
import { readLink } from '@/lib/scenario/link';
import { createWords } from '@/lib/words/catalogue';
import packageJson from '@/package.json';
import { drawInNode } from './figure/draw-in-node';
import { clearFirstPictures, writeFirstPictures } from './figure/first-pictures';
import { reliefFromDisk } from './figure/relief-from-disk';
import { writeFonts } from './fonts';

/**
 * Write what the build needs into `.generated/`: the data of the figures as a module, every figure of the default
 * scenario drawn at the design widths, for the HTML and as pictures, the tables that come before their drawing, and what
 * the methods page prints of the model;
 * fonts into `public/fonts/`, data files into `public/data/files/`.
 */
async function prerender(): Promise<void> {
  const data = loadFigureData(process.env['SITE_URL'], packageJson.version);
  const context = createFigureContext(data, createWords(), reliefFromDisk);
  const { scenario } = readLink('');
  const runs = runScenario(scenario, context);
  const paints: Record<string, Record<number, string>> = {};
  const titles: Record<string, string> = {};
  const tables: Partial<Record<FigureId, readonly FigureTable[]>> = {};
  clearFirstPictures();
  for (const id of figureIds) {
    const drawn: Record<number, string> = {};
    for (const width of designWidths) {
      const frame = { width, height: figureMakers[id].height(width) };
      const spec = makeFigure(id, context, scenario, runs, frame);
      const markup = await drawInNode(spec);
      drawn[width] = firstPaintMarkup(markup, spec);
      await writeFirstPictures(markup, spec);
      titles[id] = `${spec.title}. ${spec.description}`;
      if (figureMakers[id].tableFirst) tables[id] = firstTables(spec.tables);
    }
    paints[id] = drawn;
  }
  rmSync('.generated', { recursive: true, force: true });
  mkdirSync('.generated', { recursive: true });
  writeModule(
    'figure-data',
    "import type { FigureData } from '@/lib/datasets/figure-data';",
    'figureData: FigureData',
    data,
  );
  writeFileSync('.generated/first-paints.json', JSON.stringify(paints));
  writeFileSync('.generated/first-titles.json', JSON.stringify(titles));
  writeModule(
    'first-tables',
    "import type { FigureId } from '@/lib/figures/spec';\nimport type { FigureTable } from '@/lib/figures/table';",
    'firstTables: Readonly<Partial<Record<FigureId, readonly FigureTable[]>>>',
    tables,
  );
  writeModule(
    'methods',
    "import type { MethodsRecord } from '@/lib/figures/methods/methods-record';",
    'methods: MethodsRecord',
    methodsRecord({ basin: context.basin, inflow: loadDatasets().inflow }),
  );
  writeFonts('public/fonts', '.generated/fonts.css');
  copyDataFiles();
}

/** What the HTML shows of a figure's tables: the first, and the names of the others. */
function firstTables([first, ...others]: readonly FigureTable[]): readonly FigureTable[] {
  return first === undefined ? [] : [first, ...others.map((table) => ({ ...table, rows: [] }))];
}

/** A string is parsed faster than code, and its type is that of the declaration. */
function writeModule(name: string, imports: string, declaration: string, value: unknown): void {
  const text = JSON.stringify(JSON.stringify(value));
  writeFileSync(`.generated/${name}.ts`, `${imports}\n\nexport const ${declaration} = JSON.parse(\n  ${text},\n);\n`);
}

/** The files of the data as they are, for the downloads of the data page. */
function copyDataFiles(): void {
  rmSync('public/data', { recursive: true, force: true });
  for (const file of Object.keys(loadDatasets().checksums)) cpSync(`data/${file}`, `public/data/files/${file}`);
}

try {
  await prerender();
} catch (error) {
  // A damaged data file stops the build with one line.
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
