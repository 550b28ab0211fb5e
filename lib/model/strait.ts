import { positivePart } from '@/lib/stats/positive-part';

/** Level of the sill below which nothing flows to Kara-Bogaz-Gol, m BHS. */
const sillMetres = -29.7;
/** Outflow per metre above the sill, km³/yr per m: 18 km³/yr at −27.2 m, 3.6 at −29.2 m. */
const outflowPerMetre = 7.2;

/** Give the natural outflow to Kara-Bogaz-Gol (km³/yr) at a level of the sea (m BHS); erosion is not modelled. */
export function straitOutflow(levelMetres: number): number {
  return outflowPerMetre * positivePart(levelMetres - sillMetres);
}
