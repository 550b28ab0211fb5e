/** A name on the map that is neither a port nor a wetland: it helps to read the map and carries no number. */
export type MapPlace = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'city' | 'river mouth' | 'bay' | 'sea part';
  /** Degrees north and east (WGS 84). */
  readonly latitude: number;
  readonly longitude: number;
  /**
   * `verified`: read in a source. `recalled`: from memory, unconfirmed. `placed`: a name of something wide, which we put
   * where it reads well.
   */
  readonly status: 'verified' | 'recalled' | 'placed';
};
