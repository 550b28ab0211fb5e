import type { TextStyle } from '@/lib/words/typeface';
import type { Breadth } from './frame';

/** The few sizes of type in a figure, px of the drawing. In print 9 px are 7.2 pt: nothing is smaller. */
export type TypeScale = {
  readonly title: TextStyle;
  readonly subtitle: TextStyle;
  /** Names beside lines, and the same in semibold. */
  readonly label: TextStyle;
  readonly strong: TextStyle;
  readonly tick: TextStyle;
  /** Second lines and small numbers. */
  readonly small: TextStyle;
  readonly foot: TextStyle;
};

const scale = (title: number, subtitle: number, label: number, small: number, foot: number): TypeScale => ({
  title: { family: 'serif', weight: 600, size: title },
  subtitle: { family: 'sans', weight: 400, size: subtitle },
  label: { family: 'sans', weight: 400, size: label },
  strong: { family: 'sans', weight: 600, size: label },
  tick: { family: 'sans', weight: 400, size: label },
  small: { family: 'sans', weight: 400, size: small },
  foot: { family: 'sans', weight: 400, size: foot },
});

const scales: { readonly [B in Breadth]: TypeScale } = {
  column: scale(12, 9, 9, 9, 9),
  narrow: scale(18, 12.5, 11.5, 10.5, 10.5),
  middle: scale(17, 11.5, 10.5, 9.5, 9.5),
  wide: scale(21, 13.5, 12.5, 11, 11),
};

/** The type of a layout. */
export function typeFor(breadth: Breadth): TypeScale {
  return scales[breadth];
}
