import type { Bed } from './berth';

/**
 * Make a bed from what a planner knows of a berth: a depth (`bed`) or a permitted draught (`plane`), m, and the level
 * it refers to, m BHS.
 */
export function ownBed(kind: Bed['kind'], depthMetres: number, referenceLevelMetres: number): Bed {
  return { kind, elevationMetres: referenceLevelMetres - depthMetres };
}
