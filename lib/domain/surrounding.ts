/**
 * A cell of the relief on the way out from a port that is deeper, or joined to the sea at a lower level, than every cell
 * nearer to the port. The list of them, nearest first, answers how far a given depth of open water is.
 */
export type Surrounding = {
  /** From the port to the near edge of the cell, km. */
  readonly distanceKm: number;
  /** Elevation of the bed, m BHS. */
  readonly bedMetres: number;
  /** Level at which the cell joins the sea, m BHS; never below its bed. */
  readonly connectionMetres: number;
};
