import { unitPart } from '@/lib/stats/positive-part';

/** Share of the inflow that the Ural brings. */
export const uralShare = 0.032;

/** Levels between which the Ural Furrow is cut off from the sea, m BHS; its sill lies at −31.35 ± 0.7 m. */
const joinedMetres = -30.7;
const severedMetres = -32.0;

/** Give the share (0…1) of the Ural Furrow that is cut off at a level (m BHS): 0 above −30.7, 1 below −32.0, linear. */
export function furrowCutOff(levelMetres: number): number {
  return unitPart((joinedMetres - levelMetres) / (joinedMetres - severedMetres));
}
