import type { Confidence } from './port';

/** A published rule on ships in shallow water: the evidence behind under-keel clearance and set-down by wind. */
export type ShippingRule = {
  readonly id: string;
  readonly waterway: string;
  readonly about: 'ship limits' | 'clearance' | 'set-down';
  readonly depthMetres: number | null;
  readonly draughtMetres: number | null;
  /** Depth less draught, m. */
  readonly clearanceMetres: number | null;
  /** How far the water falls for hours or days, m. */
  readonly setDownMetres: number | null;
  /** What else it says, in our words. */
  readonly reading: string;
  readonly status: 'verified' | 'recalled';
  readonly confidence: Confidence;
  readonly citationIds: readonly string[];
};
