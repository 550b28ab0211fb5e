/** What a port planner assumes: the keys of the scenario's parameters, a subset of every scenario. */
export type ShippingAssumptions = {
  /** `design` for the design ship of each rule, or the id of a vessel. */
  readonly ship: string;
  /** Metres dug below the bed, at every berth. */
  readonly dredge: number;
  /** The first year with the dug depth, after the start of the projection. */
  readonly dredgeFrom: number;
  /** Rise of the bed from the start of the projection, cm/yr. */
  readonly silt: number;
  /** Set-down by wind and season, m: taken off the level for navigation only, never off the mean. */
  readonly allowance: number;
  /** Metres above `three_quarters` at which dredging is planned: a policy choice. */
  readonly notice: number;
};
