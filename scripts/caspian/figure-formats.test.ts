import { Resvg } from '@resvg/resvg-js';
import { csvParseRows } from 'd3-dsv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { figureFiles } from '@/lib/export/figure-files';
import { defaultFileOptions, type FigureFormat, type FileOptions, figureFormats } from '@/lib/export/file-options';
import { readPdf } from '@/lib/export/pdf/read-pdf.fixture';
import { readPngDensity } from '@/lib/export/png-density';
import { subjectsOf } from '@/lib/export/subject';
import { readWorkbook } from '@/lib/export/xlsx/read-workbook.fixture';
import { findElements } from '@/lib/export/xml-elements';
import { boxOf, overlap } from '@/lib/figures/boxes';
import { context, quickly } from '@/lib/figures/context.fixture';
import type { FigureId } from '@/lib/figures/spec';
import { readLink } from '@/lib/scenario/link';
import { nodeEnvironment } from './node-environment';

const link = quickly('preset=decline-9&seed=7');
const subjectOf = subjectsOf(readLink(link).scenario, context);

const filesOf = (id: FigureId, options: Partial<FileOptions> = {}) =>
  figureFiles(subjectOf(id), { ...defaultFileOptions, ...options }, nodeEnvironment);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const svgOf = async (id: FigureId, options: Partial<FileOptions>) =>
  textOf((await filesOf(id, options).make('svg')).bytes);

/** What in a drawing is no plain shape or word, or would make a program fetch, run or look up something. */
function strange(svg: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => found.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    if (!/^(svg|g|path|line|rect|circle|text|title|desc|metadata)$/.test(name)) found.push(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on|href|style|class|src/.test(key)) found.push(key);
      if (!/^(data-text|xmlns)$/.test(key) && /url\(|var\(|:|@/.test(value)) found.push(value);
    }
  });
  parser.write(svg).close();
  return found;
}

it('carries one run id and one link in figure, CSV, workbook, JSON and PDF', async () => {
  const files = filesOf('inflow');
  const { runId, link: address } = files.spec.provenance;
  const make = async (format: FigureFormat) => (await files.make(format)).bytes;
  const metadata = JSON.parse(findElements(textOf(await make('svg')), 'metadata')[0]!.text);
  const drawn = findElements(textOf(await make('svg')), 'path').map(({ attributes }) => attributes['data-text'] ?? '');
  const head = Object.fromEntries(
    textOf(await make('csv'))
      .split('\n')
      .map((line) => line.replace('# ', '').split(/: (.*)/s)),
  );
  const about = readWorkbook(await make('xlsx')).sheets[1]!.rows;
  const cell = (label: string) => about.find(([name]) => name === label)?.[1];
  const { provenance, run } = JSON.parse(textOf(await make('json')));
  const { xmp } = readPdf(await make('pdf'));
  expect(runId).toMatch(/^[0-9a-f]{8}$/);
  expect(drawn.join(' ')).toContain(`Run ${runId}`);
  const ids = [metadata.id, head['run id'], cell('run id'), provenance.run_id, run.id];
  expect([...ids, findElements(xmp, 'dc:identifier')[0]!.text]).toEqual(Array(6).fill(runId));
  const links = [metadata.link, head['link'], cell('link'), provenance.link, findElements(xmp, 'dc:source')[0]!.text];
  expect(links).toEqual(Array(5).fill(address));
}, 30_000);

it('gives the plotted numbers alike as CSV, workbook and JSON', async () => {
  const files = filesOf('inflow');
  const [table] = files.spec.tables;
  const csv = textOf((await files.make('csv')).bytes)
    .split('\n')
    .filter((line) => !line.startsWith('# '));
  const [, ...lines] = csvParseRows(csv.join('\n').trimEnd());
  const [, ...rows] = readWorkbook((await files.make('xlsx')).bytes).sheets[0]!.rows;
  expect(table!.rows.length).toBeGreaterThan(80);
  for (const [i, row] of table!.rows.entries()) {
    for (const [j, plotted] of row.entries()) {
      if (typeof plotted === 'string') continue;
      expect(lines[i]![j] === '' ? null : Number(lines[i]![j])).toBe(plotted);
      expect(rows[i]![j] ?? null).toBe(plotted);
    }
  }
  expect(JSON.parse(textOf((await files.make('json')).bytes)).tables[0].rows).toEqual(table!.rows);
});

it('is 170 mm wide as PDF and 2008 px at 300 dpi as PNG, and paints no picture', async () => {
  const files = filesOf('track-record');
  const { page, raw, operators } = readPdf((await files.make('pdf')).bytes);
  const png = (await files.make('png')).bytes;
  expect(page[0]).toBeCloseTo((170 * 72) / 25.4, 2);
  expect(raw).not.toMatch(/\/Subtype ?\/Image|\/Type ?\/Font\b/);
  expect(operators.filter((operator) => operator === 'f').length).toBeGreaterThan(30);
  // PNG specification, 11.2.1 IHDR: width at byte 16, height at 20; 170 / 25.4 × 300 = 2007.9.
  const header = new DataView(png.buffer, png.byteOffset);
  expect(header.getUint32(16)).toBe(2008);
  expect(header.getUint32(20) / 2008).toBeCloseTo(page[1] / page[0], 2);
  expect(readPngDensity(png)).toBeCloseTo(300, 1);
}, 30_000);

it('is the same bytes twice, in every format', async () => {
  const [first, second] = [filesOf('track-record'), filesOf('track-record')];
  for (const format of figureFormats) {
    const [one, two] = [await first.make(format), await second.make(format)];
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
    expect(one.name).toBe(`caspian-track-record-${subjectOf('track-record').run.id}.${format}`);
  }
}, 30_000);

it('keeps words editable where asked: text with a family of last resort, nothing fetched', async () => {
  const svg = await svgOf('track-record', { text: 'editable', theme: 'dark' });
  const texts = findElements(svg, 'text');
  expect(texts.length).toBeGreaterThan(20);
  for (const { attributes } of texts) expect(attributes['font-family']).toMatch(/, (sans-)?serif$/);
  expect(strange(svg)).toEqual([]);
  expect(findElements(svg, 'path').filter(({ attributes }) => attributes['data-text'] !== undefined)).toEqual([]);
});

describe.each([
  ['markup', '<script>alert(1)</script><svg onload=x>'],
  ['the end of a section', ']]></title></svg>'],
  ['a formula', '=HYPERLINK("https://example.org","x")'],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['emoji', '😀 the sea 🏝️'],
  ['Persian', 'سطح دریای خزر \u202eabc'],
])('a title of %s', (_, title) => {
  it('is drawn in its room, over no other word, and never as more than words', async () => {
    const files = filesOf('level', { title, size: 'column' });
    const { bytes, missing } = await files.make('svg');
    const svg = textOf(bytes);
    expect(strange(svg)).toEqual([]);
    expect(findElements(svg, 'title').map(({ text }) => text)).toEqual([files.spec.title]);
    // resvg reads the file on its own and finds something drawn.
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox()).toBeDefined();
    const boxes = files.spec.words.map((word) => boxOf(word));
    const touching = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
    expect(touching).toEqual([]);
    expect(missing.length > 0).toBe(/[\p{Script=Arabic}\p{Emoji_Presentation}]/u.test(title));
  });

  it('is a text in tables, and read back from the PDF', async () => {
    const files = filesOf('level', { title });
    const csv = textOf((await files.make('csv')).bytes);
    expect(csv.split('\n')[0]).toMatch(/^# title: /);
    expect(csvParseRows(csv)[0]!.slice(1).join()).not.toMatch(/^[=+\-@]/);
    const { sheets, formulas } = readWorkbook((await files.make('xlsx')).bytes);
    expect([formulas, sheets[1]!.rows[1]]).toEqual([0, ['title', files.spec.title]]);
    const { xmp } = readPdf((await files.make('pdf')).bytes);
    expect(findElements(xmp, 'dc:title')[0]?.text).toBe(files.spec.title);
  });
});
