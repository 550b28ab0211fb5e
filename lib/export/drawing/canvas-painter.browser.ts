import { miterLimit, type PaintStyle } from './paint-style';
import type { PathCommands } from './path-commands';
import type { Painter } from './walk-drawing';

/** What of a canvas is painted on, in a page or in a worker. */
type Surface = Pick<
  OffscreenCanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
>;

/** Paint onto a canvas whose transformation is set to px of the drawing. */
export function canvasPainter(surface: Surface): Painter {
  surface.miterLimit = miterLimit;
  const fill = (path: Path2D, { fill: colour, fillOpacity, evenOdd }: PaintStyle): void => {
    if (colour === null) return;
    surface.fillStyle = colour;
    surface.globalAlpha = fillOpacity;
    surface.fill(path, evenOdd ? 'evenodd' : 'nonzero');
  };
  const stroke = (path: Path2D, { stroke: colour, strokeOpacity, width, cap, join, dash }: PaintStyle): void => {
    if (colour === null || width <= 0) return;
    surface.strokeStyle = colour;
    surface.globalAlpha = strokeOpacity;
    surface.lineWidth = width;
    surface.lineCap = cap;
    surface.lineJoin = join;
    surface.setLineDash([...dash]);
    surface.stroke(path);
  };
  return {
    paint: (commands, style) => {
      const path = pathOf(commands);
      for (const part of style.strokeFirst ? [stroke, fill] : [fill, stroke]) part(path, style);
    },
    enterWindow: (commands) => {
      surface.save();
      surface.clip(pathOf(commands));
    },
    leaveWindow: () => surface.restore(),
  };
}

/** A browser reads path data faster than it is told the same step by step. */
function pathOf({ letters, numbers, data }: PathCommands): Path2D {
  if (data !== undefined) return new Path2D(data);
  const path = new Path2D();
  let i = 0;
  const next = (): number => numbers[i++] ?? 0;
  for (const letter of letters) {
    if (letter === 'Z') path.closePath();
    else if (letter === 'C') path.bezierCurveTo(next(), next(), next(), next(), next(), next());
    else path[letter === 'M' ? 'moveTo' : 'lineTo'](next(), next());
  }
  return path;
}
