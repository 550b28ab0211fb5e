/** The space a figure is laid out for, px of the drawing. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Set for a file: nothing in it will move, so no room is kept for words that may grow. */
  readonly settled?: true;
  /** Set for a file that does without the notes of the foot. */
  readonly notes?: false;
};

/**
 * The layouts of a figure: `column` a printed column of 85 mm, `narrow` a phone, `middle` a printed page or a tablet,
 * `wide` a desk or a slide.
 */
export type Breadth = 'column' | 'narrow' | 'middle' | 'wide';

/** Tell which layout a frame takes. */
export function breadthOf(frame: Frame): Breadth {
  if (frame.width < 340) return 'column';
  if (frame.width < 480) return 'narrow';
  return frame.width < 700 ? 'middle' : 'wide';
}
