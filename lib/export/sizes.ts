import { Refusal } from '@/lib/domain/refusal';

/**
 * A size a figure is exported in. A figure is always drawn in px; `scale` says what a drawn px becomes.
 *
 * Print: 170 mm are drawn 600 px wide and 85 mm 300 px, so one px is 170/600 = 0.2833 mm = 0.803 pt, and the
 * smallest text of 9 px prints at 7.2 pt (at the 96 px to the inch of CSS it would be 6.75 pt: too small).
 * Screen: the named sizes are drawn smaller than they are put out, so that text of a figure is legible on a wall or
 * on a phone; free sizes are drawn at most 960 px wide.
 */
export type ExportSize = {
  /** `column`, `page`, `slide`, `square`, `web`, or `900x600`. */
  readonly id: string;
  readonly widthPx: number;
  /** Heights the drawing may have; one height where the size fixes it. */
  readonly heightPx: { readonly min: number; readonly max: number };
  readonly unit: 'mm' | 'px';
  /** Output units for one drawn px. */
  readonly scale: number;
};

/** Sides of free sizes, px: below, words do not fit; above, twice the size is more than browsers draw. */
const sides = { min: 240, max: 4000, ratio: 3 } as const;

const drawnAtMostPx = 960;

const named: readonly ExportSize[] = [
  print('column', 85, 300),
  print('page', 170, 600),
  screen('slide', 1920, 1080, 2),
  screen('square', 1080, 1080, 1.8),
  screen('web', 1200, 675, 1.5),
];

/** Names of the sizes with a name, in the order in which they are offered. */
export const sizeNames: readonly string[] = named.map(({ id }) => id);

/** Read a size as the command line and links write it: a name or `WxH` in px. Refuses absurd sizes. */
export function parseSize(text: string): ExportSize {
  const known = named.find(({ id }) => id === text);
  if (known) return known;
  const [, w, h] = /^(\d{1,5})[x×](\d{1,5})$/.exec(text) ?? [];
  const refuse = (what: string, expected: string): never => {
    throw new Refusal('size', `${what}: '${text.slice(0, 40)}'`, expected);
  };
  if (w === undefined || h === undefined) return refuse('is unknown', `${sizeNames.join(', ')} or WxH in px`);
  const [width, height] = [Number(w), Number(h)];
  if (Math.min(width, height) < sides.min || Math.max(width, height) > sides.max) {
    return refuse('is out of range', `sides of ${sides.min} to ${sides.max} px`);
  }
  if (Math.max(width, height) > sides.ratio * Math.min(width, height)) {
    return refuse('is too long', `no side more than ${sides.ratio} times the other`);
  }
  return screen(`${width}x${height}`, width, height, Math.max(1, width / drawnAtMostPx));
}

/** Height by the figure, aspect between 4:3 and 2:1. */
function print(id: string, widthMm: number, widthPx: number): ExportSize {
  return { id, widthPx, heightPx: { min: widthPx / 2, max: (widthPx * 3) / 4 }, unit: 'mm', scale: widthMm / widthPx };
}

function screen(id: string, width: number, height: number, scale: number): ExportSize {
  const heightPx = height / scale;
  return { id, widthPx: width / scale, heightPx: { min: heightPx, max: heightPx }, unit: 'px', scale };
}
