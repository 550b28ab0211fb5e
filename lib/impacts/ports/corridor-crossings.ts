import type { Basin } from '@/lib/model/basin';
import { type Crossing, crossingsOf } from '@/lib/model/crossings/crossings';
import type { Projection } from '@/lib/model/projection';
import type { CorridorLimit, CorridorThreshold } from './corridor-limits';
import type { BedMoves } from './metres-dug';
import { withBedMoved } from './with-bed-moved';

/** When a chain crosses a threshold: "no later than" where one of its ports is of unknown depth. */
export type CorridorCrossing = CorridorThreshold & {
  readonly corridorId: string;
  readonly crossing: Crossing;
  readonly isNoLaterThan: boolean;
};

/** Find when chains cross the thresholds of their weakest ports; a chain without a known port has no row. */
export function corridorCrossings(
  projection: Projection,
  basin: Basin,
  limits: readonly CorridorLimit[],
  moves: BedMoves,
): readonly CorridorCrossing[] {
  const rows = limits.flatMap(({ corridor, thresholds, unknownPortIds }) =>
    (thresholds ?? []).map((threshold) => ({
      ...threshold,
      corridorId: corridor.id,
      isNoLaterThan: unknownPortIds.length > 0,
    })),
  );
  const crossings = crossingsOf(
    withBedMoved(projection, moves),
    basin,
    rows.map(({ levelMetres }) => levelMetres),
  );
  return rows.flatMap((row, i) => {
    const crossing = crossings[i];
    return crossing === undefined ? [] : [{ ...row, crossing }];
  });
}
