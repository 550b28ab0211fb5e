import { describe, expect, test } from 'vitest';
import { boxOf, overlap, within } from '../boxes';
import { figureOf, quickly } from '../context.fixture';
import { figureMakers } from '../makers';

const figures = ['cargo', 'keep-open', 'port-states'] as const;
const queries = [
  'ship=VOLGODON&allowance=2&units=ft',
  'ship=P19619&silt=20&dredge=4&year=2100',
  'dredge=15&preset=decline-18&year=2100&pin=preset%3Ddecline-9%26members%3D100',
  'preset=half-natural&inflow=320&use=-100&ship=RST27&pin=members%3D100',
  'year=2010&dredge=1.5',
];

describe.each(figures)('%s', (id) => {
  test.each(queries)(
    'has no text that is cut or touches another, whatever is assumed of ships and beds: %s',
    (query) => {
      for (const width of [288, 360, 600, 900]) {
        const height = width === 288 ? 213 : figureMakers[id].height(width);
        const { words, panels } = figureOf(id, quickly(query), { width, height });
        const labels = panels.flatMap(({ layers }) =>
          layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels : [])),
        );
        const texts = [...words, ...labels];
        const drawing = { left: -0.5, top: -0.5, right: width + 0.5, bottom: height + 0.5 };
        texts.forEach((text, i) => {
          expect(within(boxOf(text), drawing), `${width} cut: ${text.text}`).toBe(true);
          const touched = texts.slice(i + 1).find((other) => overlap(boxOf(text), boxOf(other), -0.6));
          expect(touched?.text, `${width}: touches '${text.text}'`).toBeUndefined();
        });
      }
    },
  );
});
