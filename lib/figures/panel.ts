import type { TextStyle } from '@/lib/words/typeface';
import type { Layer } from './layer';

/** A rectangle in the drawing, px from its top left. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** An axis with everything stated: nothing is left to a default. */
export type Axis = {
  /** First and last value in the order drawn: left to right, bottom to top. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Draw a line across the panel at each tick. */
  readonly grid: boolean;
  /** Draw the axis line itself, and short ticks on it. */
  readonly line: boolean;
  readonly side: 'bottom' | 'top' | 'left' | 'right' | 'hidden';
  readonly style: TextStyle;
};

/** Named rows, from the top, for bars and matrices. */
export type Rows = {
  readonly labels: readonly string[];
  readonly labelsAt: 'left' | 'above';
  readonly style: TextStyle;
};

type Framed = {
  readonly id: string;
  readonly area: Area;
  /** From the back to the front. */
  readonly layers: readonly Layer[];
};

/** Two number axes: time against level, decline against cargo. */
export type CartesianPanel = Framed & { readonly kind: 'cartesian'; readonly x: Axis; readonly y: Axis };

/** Rows of lying ranges or bars along one number axis. */
export type BarsPanel = Framed & { readonly kind: 'bars'; readonly x: Axis; readonly rows: Rows };

/** Rows of cells along one number axis: the state of each site at each level. */
export type MatrixPanel = Framed & { readonly kind: 'matrix'; readonly x: Axis; readonly rows: Rows };

/** A map: outlines already projected to the drawing's pixels. */
export type GeoPanel = Framed & { readonly kind: 'geo' };

export type Panel = CartesianPanel | BarsPanel | MatrixPanel | GeoPanel;
