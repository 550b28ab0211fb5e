/**
 * Widths at which figures are laid out for the screen, px: on a page they are scaled to their cell, so that first paint
 * and live chart are the same drawing. The smallest window width from which each is used, px.
 */
export const designs = [
  { width: 360, from: 0 },
  { width: 600, from: 520 },
  { width: 900, from: 800 },
] as const;

export const designWidths = designs.map(({ width }) => width);

/** Choose the design of a window. */
export function designFor(windowWidth: number): number {
  return designs.findLast(({ from }) => windowWidth >= from)?.width ?? designs[0].width;
}
