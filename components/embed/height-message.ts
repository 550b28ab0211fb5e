import type { FigureId } from '@/lib/figures/spec';

/** What an embedded figure tells the page around it, as often as it changes. */
export type HeightMessage = {
  readonly from: 'caspian-waterline';
  readonly figure: FigureId;
  /** Height that the figure needs in its frame, CSS px, whole. */
  readonly height: number;
};

/** Tell a height in CSS px to the page around; a part of a pixel counts as one, so that no scroll bar is left. */
export function heightMessage(figure: FigureId, height: number): HeightMessage {
  return { from: 'caspian-waterline', figure, height: Math.ceil(height) };
}
