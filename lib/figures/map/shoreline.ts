import type { Polygons } from '@/lib/relief/grid';
import { heldLevel } from '@/lib/relief/level-in-relief';
import { poolsAt } from '@/lib/relief/pools-at';
import { shoreAt } from '@/lib/relief/shore-at';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext, Runs } from '../context';
import type { Provenance } from '../spec';
import { type MapMoment, mapMoment } from './map-moment';
import { mapProvenance } from './map-provenance';

/** The shore that the map shows, in degrees, and all that must be said with it. */
export type Shoreline = {
  /** As asked for, m BHS, and as drawn: the same unless it lies beyond the relief. */
  readonly levelMetres: number;
  readonly drawnLevelMetres: number;
  /** Year of the record or the scenario; null where the level was chosen by itself. */
  readonly year: number | null;
  readonly sea: Polygons;
  /** Water below the level, behind a sill. */
  readonly cutOff: Polygons;
  /** How well it is known, in words. */
  readonly accuracy: string;
  readonly provenance: Provenance;
};

/** Give the shore of a moment, with where it is from. Throws `Refusal` without the relief. */
function shorelineAt(
  { by, levelMetres, year }: MapMoment,
  provenance: Provenance,
  { relief, words }: Pick<FigureContext, 'relief' | 'words'>,
): Shoreline {
  const known = relief().relief;
  // A level of a projection is no rounder than its run; to a millimetre it is written the same everywhere.
  const level = Math.round(levelMetres * 1000) / 1000;
  const drawn = heldLevel(known, level);
  return {
    levelMetres: level,
    drawnLevelMetres: drawn,
    year: by === 'level' ? null : year,
    sea: shoreAt(known, drawn),
    cutOff: poolsAt(known, drawn),
    accuracy: words('map.accuracy'),
    provenance,
  };
}

/** Give the shore that the map of a scenario shows; of a projection the scenario's own line. Throws `Refusal` without the relief. */
export function shorelineOf(scenario: Scenario, { projection }: Runs, context: FigureContext): Shoreline {
  return shorelineAt(mapMoment(scenario, projection, context.basin), mapProvenance(scenario, context), context);
}
