import { expect, it } from 'vitest';
import { findElements } from '@/lib/export/xml-elements';
import { overlap, within } from '@/lib/figures/boxes';
import type { FigureId } from '@/lib/figures/spec';
import { drawingOf, sizes, textsOf } from './drawings.fixture';

/** Pinned and plain, in the units and windows that make the longest words, with the sea at both ends of the axis. */
const queries = {
  level: [
    'preset=samant-prange',
    'preset=decline-9&decline=0&noise=25',
    'preset=decline-18&decline=21&noise=25&units=ft&datum=1977',
    'preset=decline-9&pin=preset%3Ddecline-18',
    'preset=all-natural&warming=ssp585&inflow=320&use=-100&transfer=100&transferFrom=2026&rain=5',
    'from=2016&to=2026&units=ft',
    'from=1921&to=2026&datum=1977',
  ],
  'track-record': ['preset=decline-9', 'units=ft&datum=1977'],
} as const satisfies Partial<Record<FigureId, readonly string[]>>;

const cases = (['level', 'track-record'] as const).flatMap((id) =>
  queries[id].flatMap((query) => sizes.map((size) => [id, size, query] as const)),
);

it.each(cases)('%s at %s sets no text on another or beyond the paper: %s', async (id, size, query) => {
  const drawing = await drawingOf(id, size, query);
  const { widthPx, heightPx } = drawing.sheet;
  const { margin } = drawing;
  const paper = { left: -margin, top: -margin, right: widthPx - margin, bottom: heightPx - margin };
  const texts = textsOf(drawing);
  // Head, ticks of two axes, names and foot: never fewer.
  expect(texts.length).toBeGreaterThan(10);
  const outside = texts.filter(({ box }) => !within(box, paper)).map(({ text }) => text);
  const touching = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
  );
  expect({ outside, touching }).toEqual({ outside: [], touching: [] });
});

it.each(sizes)('moves no text at %s but by its own place: what holds it is not transformed', async (size) => {
  const { markup } = await drawingOf('level', size, 'preset=decline-9');
  for (const name of ['g', 'text', 'svg']) {
    for (const { attributes } of findElements(markup, name)) expect(attributes['transform']).toBeUndefined();
  }
  // Nested drawings show their own pixels: `x y width height` is the viewBox.
  for (const { attributes } of findElements(markup, 'svg').slice(1)) {
    const { x = '0', y = '0', width, height, viewBox } = attributes;
    if (viewBox !== undefined) expect(viewBox).toBe(`${x} ${y} ${width} ${height}`);
  }
});

it.each(sizes)('prints no text at %s smaller than 7 points, or 9 px on a screen', async (size) => {
  const { markup, sheet } = await drawingOf('level', size, 'preset=decline-9');
  const smallest = Math.min(...findElements(markup, 'text').map(({ attributes }) => Number(attributes['font-size'])));
  const mm = /^([\d.]+)mm$/.exec(sheet.svgWidth)?.[1];
  // A point is 25.4 / 72 mm.
  if (mm === undefined) expect(smallest).toBeGreaterThanOrEqual(9);
  else expect((smallest * (Number(mm) / sheet.widthPx) * 72) / 25.4).toBeGreaterThanOrEqual(7);
});
