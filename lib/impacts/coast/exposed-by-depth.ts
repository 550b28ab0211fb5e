import type { Hypsometry } from '@/lib/domain/hypsometry';
import { type ExposedBed, exposedBed } from './exposed-bed';

/**
 * Depths below today's shore in which exposed bed is told apart, m: thin near the shore, where the next decades decide
 * and a metre lays bare most, wider below; the last class is open.
 */
export const depthClasses = [
  { fromMetres: 0, toMetres: 1 },
  { fromMetres: 1, toMetres: 2 },
  { fromMetres: 2, toMetres: 5 },
  { fromMetres: 5, toMetres: 10 },
  { fromMetres: 10, toMetres: null },
] as const;

/**
 * The exposed bed of one class of depth; `toMetres` is null in the open class. A class carries no uncertainty of its own:
 * the table's is that of whole areas, and what one class has too much its neighbour has too little.
 */
export type ExposedClass = {
  readonly fromMetres: number;
  readonly toMetres: number | null;
  readonly bed: Omit<ExposedBed, 'uncertaintyKm2'>;
};

/**
 * Part the bed exposed at a level (m BHS) by its depth below a shore (m BHS, today's): one entry for each of
 * `depthClasses`, empty classes included; they sum to `exposedBed` between the two. Null outside the table.
 */
export function exposedByDepth(
  hypsometry: Hypsometry,
  shoreMetres: number,
  levelMetres: number,
): readonly ExposedClass[] | null {
  const classes = depthClasses.flatMap(({ fromMetres, toMetres }): ExposedClass[] => {
    const top = shoreMetres - fromMetres;
    const bottom = toMetres === null ? levelMetres : Math.max(levelMetres, shoreMetres - toMetres);
    // A class that begins below the level is empty, even where it begins below the table.
    const bed = exposedBed(hypsometry, Math.max(top, levelMetres), bottom);
    if (bed === null) return [];
    const { uncertaintyKm2: _, ...areas } = bed;
    return [{ fromMetres, toMetres, bed: areas }];
  });
  return classes.length === depthClasses.length ? classes : null;
}
