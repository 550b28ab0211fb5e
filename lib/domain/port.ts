import type { Country, Position } from './place';

/** How far a stated number can be trusted; it sets the half-width of a port's thresholds. */
export type Confidence = 'high' | 'medium' | 'low';

/** A port, terminal or waterway. Whether its depth is known is told by its rules: most places have none. */
export type Port = {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  /** UN/LOCODE, or null where none was found. */
  readonly unlocode: string | null;
  readonly position: Position;
  readonly roles: readonly PortRole[];
  /** Throughput found, Mt in the period printed beside it (mostly a year); null where unknown. */
  readonly throughput: { readonly megatonnes: number; readonly period: string } | null;
  /** What is known of it and what is doubtful, in our words. */
  readonly notes: string;
  readonly confidence: Confidence;
  readonly citationIds: readonly string[];
};

export type PortRole =
  | 'oil'
  | 'ferry'
  | 'grain'
  | 'container'
  | 'general'
  | 'supply'
  | 'river-sea'
  | 'waterway'
  | 'fishing'
  | 'planned'
  | 'shipyard'
  | 'middle corridor'
  | 'north–south corridor';

/**
 * A bed or a draught rule at a port. `plane`: the permitted draught is the level less this elevation.
 * `bed`: an elevation of the bottom, above which the ship keeps its under-keel clearance.
 */
export type PortRule = {
  readonly portId: string;
  readonly ruleId: string;
  readonly label: string;
  /** Id of the ship for which the rule is shown unless another is chosen. */
  readonly designShipId: string;
  readonly kind: 'plane' | 'bed';
  /** m BHS. */
  readonly elevationMetres: number;
  /** Half-width of its thresholds, m. */
  readonly uncertaintyMetres: number;
  readonly confidence: Confidence;
  /** How the elevation was found, in our words. */
  readonly basis: string;
  /** Years in which it held; null where open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** `first`: the latest confirmed rule of the place. `beside`: shown next to it. */
  readonly shown: 'first' | 'beside';
  readonly citationIds: readonly string[];
};

/** A rule with the report that it was computed from; null where its elevation cannot be recomputed from one. */
export type ReportedRule = PortRule & {
  readonly report: {
    /** Level of the report, m BHS. */
    readonly levelMetres: number;
    /** Where that level is taken from, in our words. */
    readonly levelFrom: string;
    /** Permitted draught (`plane`) or depth (`bed`) at that level, m. */
    readonly metres: number;
  } | null;
};

/** Something reported at a port on a date: a restriction, a closure, a dredging, a part load. */
export type PortReport = {
  readonly id: string;
  /** As printed: `2025-04-24`, `2023-12`, `2016–2017`; null where undated. */
  readonly date: string | null;
  /** Id of a port, or of a stretch of coast: `region`, `region_ru`, `region_ir`. */
  readonly placeId: string;
  readonly kind: string;
  readonly metric: string | null;
  /** As reported; two numbers of one report are written `56 / 18.5`. */
  readonly value: string | null;
  readonly unit: string | null;
  /** What was reported, in our words. */
  readonly statement: string;
  readonly confidence: Confidence;
  readonly citationIds: readonly string[];
};

/** A route across the sea: the ports and bars a ship passes, of which the shallowest limits what it carries. */
export type Corridor = {
  readonly id: string;
  readonly name: string;
  readonly group: 'Middle Corridor' | 'North–South Corridor' | 'Kazakh oil';
  /** In the order of the voyage. */
  readonly portIds: readonly string[];
};

/** A figure on trade that gives scale, with its period as printed. */
export type TradeFigure = {
  readonly id: string;
  readonly item: string;
  readonly period: string | null;
  readonly value: number;
  readonly unit: string;
  /** Whether it is counted, expected by someone, or a capacity or ceiling that was planned or agreed. */
  readonly kind: 'reported' | 'forecast' | 'planned';
  /** The group of corridors that it gives scale to, or null where it belongs to none. */
  readonly group: Corridor['group'] | null;
  readonly note: string | null;
  readonly status: 'verified' | 'recalled';
  readonly citationIds: readonly string[];
};
