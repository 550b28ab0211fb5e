import type { Font, Glyph } from 'fontkit';
import { boxAdvanceEm, isSilent } from '@/lib/words/missing-glyph';
import type { TextStyle } from '@/lib/words/typeface';
import type { FontSet } from './font-set';

/** A line of text as outlines, px, y downwards. */
export type ShapedText = {
  readonly widthPx: number;
  /** Path data with the text beginning at x, its baseline at y, rounded to 0.01 px. */
  readonly pathAt: (x: number, y: number) => string;
  /** The same as single glyphs, each an outline from its own origin and where that stands. */
  readonly glyphsAt: (x: number, y: number) => readonly SetGlyph[];
  /** Characters that no font of ours has, drawn as □, in order and without repetition. */
  readonly missing: readonly string[];
};

/** A glyph in a line: its outline, path data from the origin of the glyph, and the place of that origin, px. */
export type SetGlyph = { readonly d: string; readonly x: number; readonly y: number };

/** An outline in units of a font or in em, y upwards: a letter for each step, all its numbers in one row. */
type Outline = { readonly letters: string; readonly numbers: readonly number[] };

/** An outline set in a line, px: where it stands, and what a unit of it becomes. */
type Placed = { readonly outline: Outline; readonly scale: number; readonly dx: number; readonly dy: number };

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** The □ in em: a frame as high as capitals, its inside wound the other way. */
const box = frame(0.06, 0, boxAdvanceEm - 0.06, 0.66, 0.045);

/**
 * Shape one line of text, kerned and with ligatures, each run of characters in the first font of the face that has
 * them. Runs left to right in the order of the text: our fonts hold no right-to-left script.
 */
export function shapeText(text: string, style: TextStyle, fonts: FontSet): ShapedText {
  const placed: Placed[] = [];
  const missing = new Set<string>();
  let pen = 0;
  for (const { run, font } of runsOf(text, fonts.fontsOf(style.family, style.weight))) {
    if (!font) {
      for (const character of run) {
        missing.add(character);
        placed.push({ outline: box, scale: style.size, dx: pen, dy: 0 });
        pen += boxAdvanceEm * style.size;
      }
      continue;
    }
    const scale = style.size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run);
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = glyph.advanceWidth } = positions[index] ?? {};
      placed.push({ outline: outlineOf(glyph, font), scale, dx: pen + xOffset * scale, dy: yOffset * scale });
      pen += xAdvance * scale;
    }
  }
  return {
    widthPx: pen,
    pathAt: (x, y) => placed.map((each) => pathData(each, x, y)).join(''),
    glyphsAt: (x, y) => placed.flatMap((each) => setGlyph(each, x, y)),
    missing: [...missing],
  };
}

/** Outlines already read: a figure sets the same few dozen glyphs a thousand times. */
const outlines = new WeakMap<Font, Map<number, Outline>>();

function outlineOf(glyph: Glyph, font: Font): Outline {
  const ofFont = outlines.get(font) ?? new Map<number, Outline>();
  outlines.set(font, ofFont);
  const known = ofFont.get(glyph.id);
  if (known) return known;
  const { commands } = glyph.path;
  const outline = {
    letters: commands.map(({ command }) => letters[command]).join(''),
    numbers: commands.flatMap(({ args }) => args),
  };
  ofFont.set(glyph.id, outline);
  return outline;
}

/** Cut a text where the font changes; characters without font form runs of their own, silent ones are left out. */
function runsOf(text: string, fonts: readonly Font[]): { run: string; font: Font | undefined }[] {
  const runs: { run: string; font: Font | undefined }[] = [];
  for (const character of text) {
    if (isSilent(character)) continue;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(character.codePointAt(0) ?? -1));
    const last = runs.at(-1);
    if (last && last.font === font) last.run += character;
    else runs.push({ run: character, font });
  }
  return runs;
}

/** An outline at a size: where it begins, hundredths of a px from its origin, and its way from there. */
type Traced = { readonly startX: number; readonly startY: number; readonly way: string };

/** Outlines already traced, by size: the way of a glyph is the same text wherever it stands, so that files pack well. */
const traces = new WeakMap<Outline, Map<number, Traced>>();

/** Path data of an outline in a line that begins at (x, y), y downwards, rounded to a hundredth of a px. */
function pathData(placed: Placed, x: number, y: number): string {
  if (placed.outline.letters === '') return '';
  const { startX, startY, way } = traced(placed);
  const [left, base] = originOf(placed, x, y);
  return `M${(left + startX) / 100} ${(base + startY) / 100}${way}`;
}

function setGlyph(placed: Placed, x: number, y: number): readonly SetGlyph[] {
  if (placed.outline.letters === '') return [];
  const { startX, startY, way } = traced(placed);
  const [left, base] = originOf(placed, x, y);
  return [{ d: `M${startX / 100} ${startY / 100}${way}`, x: left / 100, y: base / 100 }];
}

/** Origin of a glyph in a line that begins at (x, y), hundredths of a px. */
function originOf({ dx, dy }: Placed, x: number, y: number): readonly [number, number] {
  return [Math.round((x + dx) * 100), Math.round((y - dy) * 100)];
}

function traced({ outline, scale }: Placed): Traced {
  const ofOutline = traces.get(outline) ?? new Map<number, Traced>();
  traces.set(outline, ofOutline);
  const known = ofOutline.get(scale) ?? trace(outline, scale);
  ofOutline.set(scale, known);
  return known;
}

/** Write an outline in steps from point to point; every point is rounded first, so that no step adds an error. */
function trace({ letters: steps, numbers }: Outline, scale: number): Traced {
  const point = (at: number): readonly [number, number] => [
    Math.round((numbers[at] ?? 0) * scale * 100),
    Math.round(-(numbers[at + 1] ?? 0) * scale * 100),
  ];
  const [startX, startY] = point(0);
  let [penX, penY] = [startX, startY];
  let [moveX, moveY] = [startX, startY];
  let way = '';
  let at = 0;
  for (const [index, letter] of [...steps].entries()) {
    const count = counts[letter] ?? 0;
    if (index > 0) way += letter.toLowerCase();
    if (letter === 'Z') [penX, penY] = [moveX, moveY];
    let end: readonly [number, number] = [penX, penY];
    for (let i = 0; i < count; i += 2) {
      end = point(at + i);
      if (index > 0) way += `${i === 0 ? '' : ' '}${(end[0] - penX) / 100} ${(end[1] - penY) / 100}`;
    }
    at += count;
    [penX, penY] = end;
    if (letter === 'M') [moveX, moveY] = end;
  }
  return { startX, startY, way };
}

function frame(left: number, bottom: number, right: number, top: number, pen: number): Outline {
  const corners = (l: number, b: number, r: number, t: number) => [l, b, r, b, r, t, l, t];
  const [l, b, r, t] = [left + pen, bottom + pen, right - pen, top - pen];
  return { letters: 'MLLLZMLLLZ', numbers: [...corners(left, bottom, right, top), l, t, r, t, r, b, l, b] };
}
