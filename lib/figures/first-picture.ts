import type { FigureId } from './spec';

/** Where the build puts the picture of a figure of the default scenario, drawn at a design width. */
export function firstPictureAddress(id: FigureId, width: number, theme: 'light' | 'dark'): string {
  return `/first/${id}-${width}-${theme}.svg`;
}
