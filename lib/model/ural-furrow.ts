import { unitPart } from '@/lib/stats/positive-part';

/** Share of the inflow that the Ural brings. */
export const uralShare = 0.032;

/** The Ural Furrow joins the sea down to −30.7 m BHS and is severed 1.3 m below; its sill lies at −31.35 ± 0.7 m. */
const furrowFromMetres = -30.7;
const furrowPerMetre = 1 / (furrowFromMetres - -32.0);

/** Give the share (0…1) of the Ural Furrow that is cut off at a level (m BHS): 0 above −30.7, 1 below −32.0, linear. */
export function furrowCutOff(levelMetres: number): number {
  return unitPart((furrowFromMetres - levelMetres) * furrowPerMetre);
}
