import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, quickly } from '@/lib/figures/context.fixture';
import { type Paint, palettes } from '@/lib/figures/palette';
import type { FigureSpec } from '@/lib/figures/spec';
import { finishSvg } from './finish-svg';
import { sheetOf } from './sheet';
import { parseSize } from './sizes';
import { findElements } from './xml-elements';
import { escapeXml } from './xml-text';

const spec = figureOf('track-record', quickly(''), 580);
const sheet = sheetOf(parseSize('page'), 430);
const run = { id: '0a1b2c3d', seed: 1, note: 'a < b & "c"' };

/** A drawing as the chart library leaves it: named colours, classes, focus, an id for its title. */
const drawn = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="580" height="430" viewBox="0 0 580 430" role="img" aria-labelledby="_r_1_"><title id="_r_1_">x</title>${inside}</svg>`;
const finish = (markup: string, changes: Partial<FigureSpec> = {}, theme: 'light' | 'dark' | 'transparent' = 'light') =>
  finishSvg(markup, { ...spec, ...changes }, { theme, sheet, margin: 10, run });
const textOf = (svg: string, name: string) => findElements(svg, name)[0]?.text;

describe('finishSvg', () => {
  it('writes a root as large as the sheet, the drawing within a margin', () => {
    const [root] = findElements(finish(drawn('')), 'svg');
    expect(root?.attributes).toMatchObject({ width: '170mm', height: '121.83mm', viewBox: '-10 -10 600 430' });
  });

  it('carries title, description and the run, which reads back as it was', () => {
    const svg = finish(drawn(''));
    expect(textOf(svg, 'title')).toBe(spec.title);
    expect(textOf(svg, 'desc')).toBe(spec.description);
    expect(JSON.parse(textOf(svg, 'metadata') ?? '')).toEqual(run);
    expect(findElements(svg, 'title')).toHaveLength(1);
  });

  it('leaves out what only the page needs, and no word that looks like it', () => {
    const svg = finish(
      drawn(
        '<g class="layer" tabindex="-1"><title/><path style="x" fill="var(--ink)"/></g><text>a class="b" id="c"</text>',
      ),
    );
    expect(svg).toContain(`<g><path fill="${palettes.light.ink}"/></g><text>a class="b" id="c"</text>`);
  });

  it('resolves each colour by theme, and lays paper under all but the transparent', () => {
    const fills = (theme: 'light' | 'dark' | 'transparent') => {
      const svg = finish(drawn('<path fill="var(--model)"/>'), {}, theme);
      return ['rect', 'path'].map((name) => findElements(svg, name)[0]?.attributes['fill']);
    };
    expect(fills('light')).toEqual([palettes.light.paper, palettes.light.model]);
    expect(fills('dark')).toEqual([palettes.dark.paper, palettes.dark.model]);
    expect(fills('transparent')).toEqual([undefined, palettes.light.model]);
  });

  it('has no colour left to be named, whatever the drawing paints with', () => {
    const names = Object.keys(palettes.light) as Paint[];
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom('light', 'dark', 'transparent'), (some, theme) => {
        const paths = some.map((name) => `<path fill="var(--${name})" stroke="var(--${name})"/>`).join('');
        expect(finish(drawn(paths), {}, theme as 'light')).not.toContain('var(');
      }),
    );
  });

  it('is well-formed whatever a title says: no element comes out of a text', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        ']]></metadata>',
        '"\'&amp;',
        '<!--',
        '</svg><svg onload=x>',
        '\u0000\ud800',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, (title) => {
        const svg = finish(drawn(`<text>${escapeXml(title)}</text>`), { title, description: title });
        expect(findElements(svg, 'script')).toEqual([]);
        expect(findElements(svg, 'svg')).toHaveLength(1);
        // What XML cannot hold (section 2.2 of XML 1.0) is U+FFFD; the rest reads back as it was.
        const readable = title.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        expect(textOf(svg, 'title')).toBe(readable);
        expect(textOf(svg, 'desc')).toBe(readable);
      }),
      { numRuns: 300 },
    );
  });
});
