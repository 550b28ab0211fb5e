/*
 * The smaller and the larger of counts without a branch: for runs that scatter, a processor would guess half of them
 * wrong, which costs more than all else here. The sign of a difference, spread over all its bits, selects it or nothing.
 */

/** Write the smaller of two counts for every run; `into` may be one of them. */
export function fewerOf(into: Uint16Array, some: Uint16Array, others: Uint16Array): void {
  for (let run = 0; run < into.length; run++) {
    const more = some[run]! - others[run]!;
    into[run] = others[run]! + (more & (more >> 31));
  }
}

/** Write the larger of two counts for every run; `into` may be one of them. */
export function moreOf(into: Uint16Array, some: Uint16Array, others: Uint16Array): void {
  for (let run = 0; run < into.length; run++) {
    const more = some[run]! - others[run]!;
    into[run] = some[run]! - (more & (more >> 31));
  }
}
