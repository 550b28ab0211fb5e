import type { CoastImpact } from '@/lib/domain/wetland';

/** Levels that a publication may have counted its fall from, m BHS. */
export type BaseReading = { readonly highMetres: number; readonly lowMetres: number };

/** A stretch of the decline axis, m below the level of 2020, the smaller fall first; negative above that level. */
export type DeclineSpan = {
  readonly fromMetres: number;
  readonly toMetres: number;
  /** Whether the publication states a fall, or a level. */
  readonly from: 'fall' | 'level';
};

/** The base of Court et al. 2025 is recalled as −28 m; the area they give with it, 387,000 km², is that of −27.2 m. */
const recalledBase: BaseReading = { highMetres: -27.2, lowMetres: -28 };
/** Bases nearer to the level of 2020 than this are that level, m. */
const sameBaseMetres = 0.05;

/**
 * Read the base of an impact that states a fall: −28 m is recalled and read as −27.2…−28 m; the level of 2020
 * (Prange et al. 2020 count from there) and every other base stand as they are. Null where no base is known.
 */
export function baseOfImpact({ baseLevelMetres }: CoastImpact, reference2020Metres: number): BaseReading | null {
  if (baseLevelMetres === null) return null;
  if (baseLevelMetres === recalledBase.lowMetres) return recalledBase;
  const isOf2020 = Math.abs(baseLevelMetres - reference2020Metres) < sameBaseMetres;
  const baseMetres = isOf2020 ? reference2020Metres : baseLevelMetres;
  return { highMetres: baseMetres, lowMetres: baseMetres };
}

/**
 * Place an impact on the decline axis, counted from the level of 2020 (m BHS): a published one by its fall and base, an
 * observed one, or one without fall, by its level. So 5 m below a base of −27.2…−28 m span 4.0–4.8 m below 2020.
 * Null where neither is known.
 */
export function spanOfImpact(impact: CoastImpact, reference2020Metres: number): DeclineSpan | null {
  const { fallFromMetres, fallToMetres, levelHighMetres, levelLowMetres } = impact;
  const smallest = fallFromMetres ?? fallToMetres;
  const largest = fallToMetres ?? fallFromMetres;
  const base = baseOfImpact(impact, reference2020Metres);
  if (impact.kind === 'published' && smallest !== null && largest !== null && base !== null)
    return {
      fromMetres: reference2020Metres - (base.highMetres - smallest),
      toMetres: reference2020Metres - (base.lowMetres - largest),
      from: 'fall',
    };
  const high = levelHighMetres ?? levelLowMetres;
  const low = levelLowMetres ?? levelHighMetres;
  if (high === null || low === null) return null;
  return { fromMetres: reference2020Metres - high, toMetres: reference2020Metres - low, from: 'level' };
}
