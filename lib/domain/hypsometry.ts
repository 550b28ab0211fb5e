/**
 * Area and volume of the basin by level: parallel columns, levels descending in equal steps of 0.1 m.
 * `modelAreaKm2` is the connected area with the cut-off of the Ural Furrow blended over −30.7…−32.0 m.
 */
export type Hypsometry = {
  readonly levelMetres: readonly number[];
  readonly totalAreaKm2: readonly number[];
  readonly connectedAreaKm2: readonly number[];
  readonly cutOffAreaKm2: readonly number[];
  readonly modelAreaKm2: readonly number[];
  readonly volumeKm3: readonly number[];
  readonly areaUncertaintyPercent: readonly number[];
  readonly northKm2: readonly number[];
  readonly middleKm2: readonly number[];
  readonly southKm2: readonly number[];
};
