import type { jsPDF } from 'jspdf';
import type { PaintStyle } from './paint-style';
import type { PathCommand } from './path-commands';
import type { Painter } from './walk-drawing';

/** From px of the drawing to points of the page. */
export type Placement = {
  readonly scaleX: number;
  readonly scaleY: number;
  /** The drawing's px at the page's top left. */
  readonly left: number;
  readonly top: number;
};

/** Numbers of SVG 2 and PDF 1.7 (8.4.3): caps and joins are called alike and numbered here. */
const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/** Paint onto a page of jsPDF, which must be in its `advanced` mode: y goes down, nothing is painted by default. */
export function jspdfPainter(pdf: jsPDF, { scaleX, scaleY, left, top }: Placement): Painter {
  // A hundredth of a point is what the drawing's own hundredths of a px are worth; more digits only fill the file.
  const rounded = (points: number) => Math.round(points * 100) / 100;
  const x = (px: number) => rounded((px - left) * scaleX);
  const y = (px: number) => rounded((px - top) * scaleY);
  const outline = (path: readonly PathCommand[]): void => {
    for (const command of path) {
      if (command.letter === 'Z') pdf.close();
      else if (command.letter === 'C') {
        const [x1, y1, x2, y2, x3, y3] = command.points;
        pdf.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
      } else pdf[command.letter === 'M' ? 'moveTo' : 'lineTo'](x(command.points[0]), y(command.points[1]));
    }
  };
  const veil = (style: PaintStyle) => {
    pdf.setGState(pdf.GState({ opacity: style.fillOpacity, 'stroke-opacity': style.strokeOpacity }));
  };
  const fill = (path: readonly PathCommand[], style: PaintStyle): void => {
    if (style.fill === null) return;
    veil(style);
    Reflect.apply(pdf.setFillColor, pdf, shares(style.fill));
    outline(path);
    if (style.evenOdd) pdf.fillEvenOdd();
    else pdf.fill();
  };
  const stroke = (path: readonly PathCommand[], style: PaintStyle): void => {
    if (style.stroke === null || style.width <= 0) return;
    veil(style);
    Reflect.apply(pdf.setDrawColor, pdf, shares(style.stroke));
    pdf.setLineWidth(style.width * scaleX);
    pdf.setLineCap(caps[style.cap]);
    pdf.setLineJoin(joins[style.join]);
    pdf.setLineDashPattern(
      style.dash.map((length) => length * scaleX),
      0,
    );
    outline(path);
    pdf.stroke();
  };
  return {
    paint: (path, style) => {
      for (const part of style.strokeFirst ? [stroke, fill] : [fill, stroke]) part(path, style);
    },
    enterWindow: (path) => {
      pdf.saveGraphicsState();
      outline(path);
      pdf.clip().discardPath();
    },
    leaveWindow: () => {
      pdf.restoreGraphicsState();
    },
  };
}

/**
 * A colour as shares of red, green and blue, written to four digits. jsPDF takes such texts as they are, though its types
 * do not say so; from numbers and `#rrggbb` it would round a filling to two digits, which is another colour.
 */
function shares(colour: string): readonly string[] {
  return [1, 3, 5].map((start) => (Number.parseInt(colour.slice(start, start + 2), 16) / 255).toFixed(4));
}
