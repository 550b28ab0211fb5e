import type { PublishedProjection } from '@/lib/domain/projection';

/** A published statement as levels in m BHS, placed by its own base. */
export type PlacedStatement = {
  readonly statement: PublishedProjection;
  readonly centralMetres: number | null;
  readonly lowMetres: number | null;
  readonly highMetres: number | null;
  readonly baseMetres: number | null;
  /** Half width by which the place itself is uncertain, m: 1 where the paper states no base, else 0. */
  readonly placedWithinMetres: 0 | 1;
};

/**
 * Turn a published change into levels: base level plus change. Where the base is not stated the change is
 * counted from the level of 2020 and the place is uncertain by ± 1 m. Statements of a level stay as they are.
 */
export function levelOfStatement(statement: PublishedProjection, level2020Metres: number): PlacedStatement {
  const isChange = statement.quantity === 'change';
  const base = isChange ? (statement.baseLevelMetres ?? level2020Metres) : null;
  const at = (metres: number | null) => (metres === null ? null : (base ?? 0) + metres);
  return {
    statement,
    centralMetres: at(statement.centralMetres),
    lowMetres: at(statement.lowMetres),
    highMetres: at(statement.highMetres),
    baseMetres: base,
    placedWithinMetres: isChange && statement.baseLevelMetres === null ? 1 : 0,
  };
}
