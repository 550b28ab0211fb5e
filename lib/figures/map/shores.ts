import type { ReliefBundle } from '@/lib/relief/bundle';
import { heldLevel } from '@/lib/relief/level-in-relief';
import { poolRings } from '@/lib/relief/pool-rings';
import { seaRings } from '@/lib/relief/sea-rings';
import { oncePer } from '../remember';
import { type PlaneShape, planeRings } from './plane-shape';

/** Shores of a relief on the plane of the map; those that were asked for last are kept. */
export type Shores = {
  /** The sea at a level (m BHS), to 0.05 m: a tenth of what a shore is known to. */
  readonly sea: (levelMetres: number) => PlaneShape;
  /** Water below the level that a sill parts from the sea. */
  readonly pools: (levelMetres: number) => PlaneShape;
};

/** Shores kept: at 0.05 m those of a slider over 8 m, about 8 MB. */
const most = 160;
const perMetre = 20;

/** Give the shores of a relief; levels beyond its ends are drawn at the end. */
export const shoresOf: (bundle: ReliefBundle) => Shores = oncePer(({ relief }: ReliefBundle): Shores => {
  const kept = (draw: typeof seaRings) => {
    const shapes = new Map<number, PlaneShape>();
    return (levelMetres: number): PlaneShape => {
      const level = heldLevel(relief, Math.round(levelMetres * perMetre) / perMetre);
      const shape = shapes.get(level) ?? planeRings(draw(relief, level));
      shapes.delete(level);
      shapes.set(level, shape);
      for (const oldest of shapes.keys()) if (shapes.size > most) shapes.delete(oldest);
      return shape;
    };
  };
  return { sea: kept(seaRings), pools: kept(poolRings) };
});
