/** The numbers in which the runs of one ensemble differ, a column each; a single run has columns of one. */
export type Runs = {
  readonly count: number;
  /** Change of the river inflow per °C of global warming (−0.06 is −6 %). */
  readonly runoffPerDegree: Float64Array;
  /** Evaporation at the reference of the forcing's warming, m/yr. */
  readonly evaporation: Float64Array;
  /** Evaporation per °C of global warming, m/yr per °C. */
  readonly evaporationPerDegree: Float64Array;
  /** The part of the present fall that is natural and fades, m/yr. */
  readonly naturalFall: Float64Array;
  /** Relative error of the area below −30.5 m (0.02 is 2 %). */
  readonly areaError: Float64Array;
};
