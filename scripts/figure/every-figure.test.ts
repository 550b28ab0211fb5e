import { expect, it } from 'vitest';
import { describePdf } from '@/lib/export/pdf/describe-pdf';
import { paintPage } from '@/lib/export/pdf/paint-page';
import { readPdf } from '@/lib/export/pdf/read-pdf.fixture';
import { writePdf } from '@/lib/export/pdf/write-pdf';
import { findElements } from '@/lib/export/xml-elements';
import { type Box, overlap, within } from '@/lib/figures/boxes';
import { figureIds } from '@/lib/figures/spec';
import { createWords } from '@/lib/words/catalogue';
import { drawingOf, fileOf, sizes, textsOf } from './drawings.fixture';
import { inkless } from './inkless.fixture';

/** The default, and the sea at the far end of the axis in the units of the longest words. */
const queries = ['', 'preset=decline-18&decline=21&units=ft&year=2100&dredge=3'] as const;
const cases = figureIds.flatMap((id) =>
  sizes.flatMap((size) => (size === 'page' ? queries : queries.slice(0, 1)).map((query) => [id, size, query] as const)),
);

/** What ink can take of a box of text: Source Sans rises 0.72 and falls 0.21 of its size (its glyphs b and g), not 0.74 and 0.24. */
function inkOf({ left, top, right, bottom }: Box): Box {
  const size = (bottom - top) / 0.98;
  return { left, right, top: top + 0.02 * size, bottom: bottom - 0.03 * size };
}

it.each(cases)('%s at %s sets no text on another or beyond the paper: %s', async (id, size, query) => {
  const drawing = await drawingOf(id, size, query);
  const { margin, sheet } = drawing;
  const paper = { left: -margin, top: -margin, right: sheet.widthPx - margin, bottom: sheet.heightPx - margin };
  const texts = textsOf(drawing).map(({ text, box }) => ({ text, box: inkOf(box) }));
  // Head, names and foot: never fewer.
  expect(texts.length).toBeGreaterThan(8);
  const outside = texts.filter(({ box }) => !within(box, paper)).map(({ text }) => text);
  const touching = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
  );
  expect({ outside, touching }).toEqual({ outside: [], touching: [] });
  const smallest = Math.min(
    ...findElements(drawing.markup, 'text').map(({ attributes }) => Number(attributes['font-size'])),
  );
  const mm = /^([\d.]+)mm$/.exec(sheet.svgWidth)?.[1];
  // A point is 25.4 / 72 mm.
  if (mm === undefined) expect(smallest).toBeGreaterThanOrEqual(9);
  else expect((smallest * (Number(mm) / sheet.widthPx) * 72) / 25.4).toBeGreaterThanOrEqual(7);
});

it.each(figureIds)('%s as a picture shows each of its words, and as a PDF is 170 mm of outlines', async (id) => {
  const drawing = await drawingOf(id, 'page', queries[0]);
  const svg = await fileOf(drawing, 'light');
  expect(inkless(svg, drawing)).toEqual([]);
  const pdf = readPdf(writePdf(paintPage(svg, drawing.sheet), describePdf(drawing.spec, '2026-02', createWords())));
  // 25.4 mm are 72 points.
  expect(pdf.page[0]).toBeCloseTo((170 * 72) / 25.4, 2);
  expect(pdf.raw).not.toMatch(/\/Subtype ?\/Image|\/Type ?\/Font\b/);
  expect(pdf.operators.filter((operator) => operator === 'f').length).toBeGreaterThan(20);
});
