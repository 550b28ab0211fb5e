import { describe, expect, it } from 'vitest';
import { figureOf, quickly } from './context.fixture';
import { type Paint, paintVariable, paletteStyleSheet, palettes, resolvePaints } from './palette';
import type { FigureSpec } from './spec';

/** Relative luminance of `#rrggbb`. WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, "contrast ratio": 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const themes = ['light', 'dark'] as const;
const figures: readonly FigureSpec[] = [figureOf('level', quickly('pin=')), figureOf('track-record')];
const layers = figures.flatMap(({ panels }) => panels.flatMap((panel) => panel.layers));

/** Paints that carry text: those of the words, the names beside lines, and the ticks (`tick-label.ts`). */
const textPaints: readonly Paint[] = [
  ...new Set([
    ...figures.flatMap(({ words }) => words.map(({ paint }) => paint)),
    ...layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels.map(({ paint }) => paint) : [])),
    'soft' as const,
  ]),
];
/** Paints that data are drawn with: everything but the context, such as the line of an old low. */
const dataPaints: readonly Paint[] = [
  ...new Set(layers.flatMap((layer) => ('paint' in layer && layer.role !== 'context' ? [layer.paint] : []))),
];

describe.each(themes)('the %s palette', (theme) => {
  const colours = palettes[theme];

  it.each(textPaints)('has text in %s stand out 4.5 to 1 from the paper (WCAG 2.2, 1.4.3)', (paint) => {
    expect(contrast(colours[paint], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(dataPaints)('has data in %s stand out 3 to 1 from the paper (WCAG 2.2, 1.4.11)', (paint) => {
    expect(contrast(colours[paint], colours.paper)).toBeGreaterThanOrEqual(3);
  });

  it('holds literals of six digits alone', () => {
    for (const literal of Object.values(colours)) expect(literal).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('resolves every name of a drawing to a literal of its own', () => {
    const names = Object.keys(colours) as Paint[];
    const markup = names.map((name) => `<path fill="${paintVariable(name)}"/>`).join('');
    const resolved = resolvePaints(markup, theme);
    expect(resolved).toBe(names.map((name) => `<path fill="${colours[name]}"/>`).join(''));
  });
});

it('measures contrast as the specification does: black on white 21, #767676 on white 4.54', () => {
  // The grey is the lightest that passes on white in the W3C's own examples (G18).
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('takes the light colours where the paper is transparent', () => {
  expect(resolvePaints('var(--ink)', 'transparent')).toBe(palettes.light.ink);
});

it('leaves a name alone that is no colour', () => {
  for (const text of ['var(--nothing)', 'var(--constructor)', 'var(--toString)']) {
    expect(resolvePaints(text, 'light')).toBe(text);
  }
});

it('gives the page a name for each colour in light and dark, and light colours in print', () => {
  const sheet = paletteStyleSheet();
  for (const [name, literal] of Object.entries(palettes.dark)) expect(sheet).toContain(`--${name}:${literal};`);
  expect(sheet).toMatch(/@media print\{:root,[^{]*\{--paper:#fcfbf8;/);
});
