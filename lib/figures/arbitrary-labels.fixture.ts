import fc from 'fast-check';
import type { Box } from './boxes';
import type { PlacedText } from './layer';
import type { LabelRequest } from './place-labels';

/** A label in the regular sans of figures. */
export function labelAt(
  text: string,
  x: number,
  y: number,
  anchor: PlacedText['anchor'] = 'start',
  size = 12,
): PlacedText {
  return { text, x, y, anchor, style: { family: 'sans', weight: 400, size }, paint: 'ink' };
}

/** The plot that names are placed in, px. */
export const plotBounds: Box = { left: 0, top: 0, right: 300, bottom: 200 };

const place = fc.integer({ min: -20, max: 320 });

/** Any box in and around the plot, with some extent. */
export const anyBox: fc.Arbitrary<Box> = fc
  .record({ left: place, top: place, width: fc.integer({ min: 1, max: 80 }), height: fc.integer({ min: 1, max: 80 }) })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

const anyText = fc.constantFrom('Aktau', '1977 low, −29.00 m', 'Gauges, annual', 'Hoseini et al. 2024', '−58.2', 'p');
const anyLabel = fc
  .record({
    text: anyText,
    x: place,
    y: place,
    anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
  })
  .map(({ text, x, y, anchor }) => labelAt(text, x, y, anchor));

/** Any labels, each with some places of one or two lines. */
export const anyRequests: fc.Arbitrary<readonly LabelRequest[]> = fc
  .array(fc.array(fc.array(anyLabel, { minLength: 1, maxLength: 2 }), { maxLength: 8 }), { maxLength: 8 })
  .map((all) => all.map((places, i) => ({ id: `label ${i}`, places })));
