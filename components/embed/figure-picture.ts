import type { FigureId } from '@/lib/figures/spec';

/** Size of the pictures that stand for a figure elsewhere, px: what Open Graph readers show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Where the build writes the picture of a figure, of the default scenario. */
export function pictureAddress(id: FigureId): string {
  return `/og/${id}.png`;
}

/** Name the picture of a figure for the metadata of a page (`openGraph.images`); `alt` says what it shows. */
export function figurePicture(id: FigureId, alt: string) {
  return { url: pictureAddress(id), ...pictureSize, alt };
}
