import type { Country, Position } from './place';

/**
 * What a threshold rests on. T1: observed at a dated level. T2: pairs of area and level. T3: the depth method.
 * T4: the relief.
 */
export type EvidenceClass = 'T1' | 'T2' | 'T3' | 'T4';

/** What may happen to a site as the sea falls; independent of each other, in any order. */
export type WetlandEvent = 'degraded' | 'cut_off' | 'dry';

/** A threshold as a band, m BHS: low ≤ best ≤ high. It is never shown without its band. */
export type LevelBand = { readonly lowMetres: number; readonly bestMetres: number; readonly highMetres: number };

/** A wetland, bay, island or habitat at the sea. */
export type Wetland = {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly Country[];
  readonly position: Position;
  readonly kind: string;
  readonly designation: string | null;
  readonly ramsarSite: number | null;
  /** Whether the number was read on a page or is from memory; null where there is none. */
  readonly ramsarStatus: 'verified' | 'recalled' | null;
  readonly areaHectares: number | null;
  readonly meanDepthMetres: number | null;
  readonly maxDepthMetres: number | null;
  /** Level to which the depths refer, m BHS. */
  readonly depthLevelMetres: number | null;
  /** The weakest of the depths and their level: read, computed by us, or assumed; null where no depth is known. */
  readonly depthStatus: 'verified' | 'derived' | 'assumed' | null;
  /** Whether the level of the sea decides over it; what is `indirect` or `partly` so carries no threshold. */
  readonly control: 'sea' | 'partly' | 'indirect';
  /** A dredged inlet lowers the cut-off by an unknown amount; a river feeds it after that; high water harms it too. */
  readonly switches: readonly ('dredged inlet' | 'river-fed' | 'two-sided')[];
  /** What was observed and how the thresholds were found, in our words. */
  readonly basis: string;
  readonly species: string | null;
  readonly confidence: string;
  readonly citationIds: readonly string[];
};

/** The thresholds of a site; null where an event is unknown or does not apply. */
export type WetlandThresholds = {
  readonly siteId: string;
  readonly degraded: LevelBand | null;
  readonly cutOff: LevelBand | null;
  readonly dry: LevelBand | null;
  readonly evidence: readonly EvidenceClass[];
  readonly note: string | null;
};

/** An impact on coast or wetland that was dated or published. */
export type CoastImpact = {
  readonly id: string;
  /** As printed. */
  readonly date: string | null;
  /** Id of a site, or of a wider place such as `whole_sea`. */
  readonly placeId: string;
  /** Levels it is tied to, m BHS, the upper and the lower; equal for a single one, null where none is stated. */
  readonly levelHighMetres: number | null;
  readonly levelLowMetres: number | null;
  readonly levelStatus: 'verified' | 'recalled' | 'from the series' | null;
  /** Fall that it is stated for, m, negative for a rise, and the level it counts from by our reading. */
  readonly fallFromMetres: number | null;
  readonly fallToMetres: number | null;
  readonly baseLevelMetres: number | null;
  /** What happened or is said to happen, in our words, with the source's own wording of certainty. */
  readonly statement: string;
  /** As reported: a plain number, or words such as `up to 81`. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly kind: 'published' | 'observed';
  readonly status: 'verified' | 'derived';
  readonly confidence: string;
  readonly citationIds: readonly string[];
  readonly note: string | null;
};
