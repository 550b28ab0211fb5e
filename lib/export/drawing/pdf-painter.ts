import type { ByteWriter } from '../pdf/byte-writer';
import { miterLimit, type PaintStyle } from './paint-style';
import type { PathCommands, PathLetter } from './path-commands';
import type { Painter } from './walk-drawing';

/** From px of the drawing to points of the page. */
export type Placement = {
  readonly scaleX: number;
  readonly scaleY: number;
  /** The drawing's px at the page's top left. */
  readonly left: number;
  readonly top: number;
  /** Height of the page, points. */
  readonly height: number;
};

/** How see-through what follows is: shares of filling and line. */
export type Veil = { readonly fill: number; readonly stroke: number };

/** A painter onto a page, and the veils that it names `/GS1`, `/GS2` and so on. */
export type PdfPainter = Painter & { readonly veils: readonly Veil[]; readonly finish: () => void };

/** Numbers of SVG 2 and PDF 1.7 (8.4.3): caps and joins are called alike and numbered here. */
const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/** PDF 1.7, table 59. */
const operators: Readonly<Record<PathLetter, string>> = { M: 'm\n', L: 'l\n', C: 'c\n', Z: 'h\n' };

/** How many points each step takes. */
const counts: Readonly<Record<PathLetter, number>> = { M: 1, L: 1, C: 3, Z: 0 };

/** Paint onto a page by writing the operators of its content (PDF 1.7, annex A), y downwards. */
export function pdfPainter(page: ByteWriter, { scaleX, scaleY, left, top, height }: Placement): PdfPainter {
  const veils: Veil[] = [];
  // What a window changes is undone when it is left.
  const shown: (string | null)[] = [null];
  const outline = ({ letters, numbers }: PathCommands): void => {
    let at = 0;
    for (const letter of letters) {
      for (const end = at + 2 * counts[letter]; at < end; at += 2) {
        // A hundredth of a point is what the drawing's own hundredths of a px are worth; more digits only fill the file.
        page.hundredths(((numbers[at] ?? 0) - left) * scaleX);
        page.hundredths(((numbers[at + 1] ?? 0) - top) * scaleY);
      }
      page.text(operators[letter]);
    }
  };
  const veil = ({ fillOpacity: fill, strokeOpacity: stroke }: PaintStyle): void => {
    let index = veils.findIndex((known) => known.fill === fill && known.stroke === stroke);
    if (index === -1) index = veils.push({ fill, stroke }) - 1;
    const name = `/GS${index + 1} gs\n`;
    if (shown.at(-1) !== name) page.text(name);
    shown[shown.length - 1] = name;
  };
  const fill = (path: PathCommands, style: PaintStyle): void => {
    if (style.fill === null) return;
    veil(style);
    page.text(`${shares(style.fill)} rg\n`);
    outline(path);
    page.text(style.evenOdd ? 'f*\n' : 'f\n');
  };
  const stroke = (path: PathCommands, style: PaintStyle): void => {
    if (style.stroke === null || style.width <= 0) return;
    veil(style);
    const dash = style.dash.map((length) => pdfNumber(length * scaleX)).join(' ');
    page.text(`${shares(style.stroke)} RG\n${pdfNumber(style.width * scaleX)} w\n`);
    page.text(`${caps[style.cap]} J\n${joins[style.join]} j\n[${dash}] 0 d\n`);
    outline(path);
    page.text('S\n');
  };
  page.text(`q\n1 0 0 -1 0 ${pdfNumber(height)} cm\n${miterLimit} M\n`);
  return {
    paint: (path, style) => {
      for (const part of style.strokeFirst ? [stroke, fill] : [fill, stroke]) part(path, style);
    },
    enterWindow: (path) => {
      shown.push(shown.at(-1) ?? null);
      page.text('q\n');
      outline(path);
      page.text('W\nn\n');
    },
    leaveWindow: () => {
      shown.pop();
      page.text('Q\n');
    },
    veils,
    finish: () => page.text('Q\n'),
  };
}

/** Write a number to thousandths: of a point, 0.4 µm. */
export function pdfNumber(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** A colour as shares of red, green and blue, written to four digits: two would be another colour. */
function shares(colour: string): string {
  return [1, 3, 5].map((start) => (Number.parseInt(colour.slice(start, start + 2), 16) / 255).toFixed(4)).join(' ');
}
