import type { TextStyle } from '@/lib/words/typeface';
import type { Paint } from './palette';

/** What a layer shows: the page hides the default's `model` layers while a link's own scenario is read. */
export type Role = 'observed' | 'model' | 'pinned' | 'published' | 'context';

type Named = {
  /** Unique within the panel; the drawing's key and the tests' handle. */
  readonly id: string;
  readonly role: Role;
};

/** A text at a place in the drawing (px from its top left), already measured and free of others. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: TextStyle;
  readonly paint: Paint;
  /** Set behind a label that crosses lines: the paper shows around its letters. */
  readonly halo?: boolean;
};

/** A line through data points; `null` breaks it: a gap is drawn as a gap. */
export type LineLayer = Named & {
  readonly kind: 'line';
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: string;
};

/** The area between two lines. */
export type BandLayer = Named & {
  readonly kind: 'band';
  readonly points: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  readonly paint: Paint;
  readonly opacity: number;
};

/** A stretch of one axis, shaded over the whole other axis. */
export type SpanLayer = Named & {
  readonly kind: 'span';
  readonly axis: 'x' | 'y';
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
  readonly opacity: number;
};

/** A straight line at one value of an axis, over the whole panel or from…to on the other axis. */
export type RuleLayer = Named & {
  readonly kind: 'rule';
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from?: number;
  readonly to?: number;
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: string;
};

/** Uncertainty of single values, as thin bars along y. */
export type WhiskerLayer = Named & {
  readonly kind: 'whisker';
  readonly items: readonly { readonly x: number; readonly low: number; readonly high: number }[];
  readonly paint: Paint;
  readonly width: number;
};

/**
 * Published ranges, each drawn by its meaning: `box` a range of models or percentiles, `central` one value,
 * `bound` an "up to" value, open on the side that is not bounded. Ends beyond the axis are arrows.
 */
export type RangeLayer = Named & {
  readonly kind: 'range';
  /** The axis of the levels: `y` for upright boxes, `x` for lying ones. */
  readonly along: 'x' | 'y';
  readonly items: readonly RangeItem[];
  readonly paint: Paint;
  /** Thickness across, px. */
  readonly thickness: number;
};

export type RangeItem = {
  readonly id: string;
  readonly form: 'box' | 'central' | 'bound';
  /** Place on the other axis, in its data units. */
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly central: number | null;
  /** Filled where the scenario is the higher one of its study. */
  readonly strong: boolean;
};

/** Single values as signs. */
export type MarkLayer = Named & {
  readonly kind: 'mark';
  readonly shape: 'dot' | 'ring' | 'cross';
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly paint: Paint;
  /** Radius, px. */
  readonly size: number;
};

/** Filled stretches of rows, for matrices and bars: row index across, values along x. */
export type CellLayer = Named & {
  readonly kind: 'cell';
  readonly cells: readonly {
    readonly row: number;
    readonly from: number;
    readonly to: number;
    readonly paint: Paint;
    readonly opacity: number;
  }[];
  /** Height of a cell as a share of its row, 0…1. */
  readonly share: number;
};

/** Ready outlines in the drawing's own pixels, for maps; filled by the even-odd rule, so that islands stay out. */
export type ShapeLayer = Named & {
  readonly kind: 'shape';
  readonly path: string;
  readonly fill: Paint | null;
  readonly fillOpacity: number;
  readonly stroke: Paint | null;
  readonly width: number;
  readonly dash?: string;
};

export type LabelLayer = Named & { readonly kind: 'label'; readonly labels: readonly PlacedText[] };

/** Fine lines from labels to what they name, in the drawing's pixels. */
export type LeaderLayer = Named & {
  readonly kind: 'leader';
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly paint: Paint;
};

export type Layer =
  | LineLayer
  | BandLayer
  | SpanLayer
  | RuleLayer
  | WhiskerLayer
  | RangeLayer
  | MarkLayer
  | CellLayer
  | ShapeLayer
  | LabelLayer
  | LeaderLayer;
