/** A class of ship. One without draught, immersion or cargo cannot be computed and cannot be chosen. */
export type Vessel = {
  readonly id: string;
  readonly name: string;
  readonly type: 'tanker' | 'dry cargo' | 'ferry' | 'barge';
  readonly lengthMetres: number | null;
  readonly beamMetres: number | null;
  readonly deadweightTonnes: number | null;
  /** Draught at full cargo, T_full; null where unknown. */
  readonly fullDraughtMetres: number | null;
  /** Tonnes per centimetre of immersion (TPC) in water of 1.009 t/m³; null where unknown. */
  readonly tonnesPerCentimetre: number | null;
  readonly immersionBasis: string | null;
  readonly fullCargoTonnes: number | null;
  /** How the full cargo was found: quoted or assumed. */
  readonly fullCargoBasis: string | null;
  /** Draught below which it does not sail, T_min: an assumption by type. */
  readonly minDraughtMetres: number | null;
  readonly notes: string | null;
  readonly citationIds: readonly string[];
};

/** A ship of which everything is known that loading needs. */
export type UsableVessel = Vessel & {
  readonly fullDraughtMetres: number;
  readonly tonnesPerCentimetre: number;
  readonly fullCargoTonnes: number;
  readonly minDraughtMetres: number;
};

/** A class of ship as the table holds it: whether its full draught was read in a source or is from memory. */
export type ReportedVessel = Vessel & { readonly draughtStatus: 'verified' | 'recalled' | null };
