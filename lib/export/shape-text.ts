import type { Font } from 'fontkit';
import { boxAdvanceEm, isSilent } from '@/lib/words/missing-glyph';
import type { TextStyle } from '@/lib/words/typeface';
import type { FontSet } from './font-set';

/** A line of text as outlines, px, y downwards. */
export type ShapedText = {
  readonly widthPx: number;
  /** Path data with the text beginning at x, its baseline at y, rounded to 0.01 px. */
  readonly pathAt: (x: number, y: number) => string;
  /** Characters that no font of ours has, drawn as □, in order and without repetition. */
  readonly missing: readonly string[];
};

type Command = { readonly letter: string; readonly points: readonly number[] };

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/** The □ in em, y upwards: a frame as high as capitals, its inside wound the other way. */
const box: readonly Command[] = frame(0.06, 0, boxAdvanceEm - 0.06, 0.66, 0.045);

/**
 * Shape one line of text, kerned and with ligatures, each run of characters in the first font of the face that has
 * them. Runs left to right in the order of the text: our fonts hold no right-to-left script.
 */
export function shapeText(text: string, style: TextStyle, fonts: FontSet): ShapedText {
  const commands: Command[] = [];
  const missing = new Set<string>();
  let pen = 0;
  const place = (outline: readonly Command[], scale: number, dx: number, dy: number): void => {
    for (const { letter, points } of outline) {
      commands.push({ letter, points: points.map((v, i) => (i % 2 === 0 ? dx + v * scale : -(dy + v * scale))) });
    }
  };
  for (const { run, font } of runsOf(text, fonts.fontsOf(style.family, style.weight))) {
    if (!font) {
      for (const character of run) {
        missing.add(character);
        place(box, style.size, pen, 0);
        pen += boxAdvanceEm * style.size;
      }
      continue;
    }
    const scale = style.size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(run);
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = glyph.advanceWidth } = positions[index] ?? {};
      const outline = glyph.path.commands.map(({ command, args }) => ({ letter: letters[command], points: args }));
      place(outline, scale, pen + xOffset * scale, yOffset * scale);
      pen += xAdvance * scale;
    }
  }
  return { widthPx: pen, pathAt: (x, y) => pathData(commands, x, y), missing: [...missing] };
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

/** Path data moved by (x, y), rounded to a hundredth of a px. */
function pathData(commands: readonly Command[], x: number, y: number): string {
  const round = (value: number): string => String(Math.round(value * 100) / 100 + 0);
  return commands
    .map(({ letter, points }) => letter + points.map((v, i) => round(v + (i % 2 === 0 ? x : y))).join(' '))
    .join('');
}

function frame(left: number, bottom: number, right: number, top: number, pen: number): Command[] {
  const corners = (l: number, b: number, r: number, t: number): number[][] => [
    [l, b],
    [r, b],
    [r, t],
    [l, t],
  ];
  const outer = corners(left, bottom, right, top);
  const inner = corners(left + pen, bottom + pen, right - pen, top - pen).reverse();
  return [outer, inner].flatMap((ring) => [
    ...ring.map((points, index) => ({ letter: index === 0 ? 'M' : 'L', points })),
    { letter: 'Z', points: [] },
  ]);
}
