import type { PlacedText } from './layer';
import type { Panel } from './panel';
import type { FigureTable } from './table';

/** The figures of the product, by the name used in links, files and on the command line. */
export const figureIds = [
  'level',
  'track-record',
  'balance',
  'inflow',
  'hindcast',
  'pathways',
  'contributions',
  'cargo',
  'keep-open',
  'port-states',
  'port-crossings',
  'corridors',
  'port-reports',
  'port-distance',
  'matrix',
  'coast',
  'site-states',
  'site-crossings',
  'ecology',
  'map',
  'map-levels',
] as const;
export type FigureId = (typeof figureIds)[number];

/** Where a figure's numbers come from: printed in its foot and in the head of every file. */
export type Provenance = {
  /** For the foot: what, from whom, on which terms. */
  readonly sources: readonly string[];
  /** In full, for files. */
  readonly citations: readonly string[];
  readonly licences: readonly string[];
  /** The scenario in words, or null for a figure of observations alone. */
  readonly scenario: string | null;
  /** Last month in the data, in words. */
  readonly dataTo: string;
  readonly runId: string;
  readonly link: string;
  readonly unit: string;
  /** Datum of the levels in it, or null where it holds none. */
  readonly datum: string | null;
};

/** Which table the crosshair reads, and along which panel it moves. */
export type Crosshair = {
  readonly panelId: string;
  readonly tableId: string;
  /** Places along x in data units, one per row of the table, ascending. */
  readonly stops: readonly number[];
};

/**
 * A whole figure as data: words, panels, tables, provenance. Sizes are px of the drawing;
 * every text is placed, every colour is a name. What draws it adds nothing.
 */
export type FigureSpec = {
  readonly id: FigureId;
  readonly width: number;
  readonly height: number;
  /** The finding, and what is measured: also the accessible name and description. */
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Title, subtitle and foot as placed lines. */
  readonly words: readonly PlacedText[];
  /** Thin lines that part head, panels and foot. */
  readonly rules: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly panels: readonly Panel[];
  readonly tables: readonly FigureTable[];
  readonly crosshair: Crosshair | null;
  readonly provenance: Provenance;
};
