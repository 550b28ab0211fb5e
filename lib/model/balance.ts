import { extremes } from '@/lib/stats/extremes';
import { balanceForcing } from './balance-forcing';
import { balanceRuns, centralRun } from './balance-runs';
import { bandsOfRows } from './bands';
import type { Basin } from './basin';
import type { MemberDraws } from './draws';
import { integrate } from './integrate';
import type { ModelSettings } from './parameters';
import type { Spread } from './spread';

/** Run the water balance once, without spread and noise: levels (m BHS) by year from the start to 2100. */
export function balanceLine(settings: ModelSettings, basin: Basin, stepsPerYear = 2): Float64Array {
  const forcing = balanceForcing(settings, basin, stepsPerYear);
  return integrate(basin.start.levelMetres, forcing, centralRun(settings, basin), basin.areaCurve);
}

/**
 * Run the water balance for every member of the draws: levels (m BHS) in a row of all members for each year. `room`, if
 * given, is what they are written into.
 */
export function balanceLevels(
  settings: ModelSettings,
  basin: Basin,
  draws: MemberDraws,
  room: Float64Array | null = null,
): Float64Array {
  const runs = balanceRuns(settings, basin, draws.parameters);
  const noise = { unit: draws.noise, scale: settings.noise / 100 };
  const forcing = balanceForcing(settings, basin);
  return integrate(basin.start.levelMetres, forcing, runs, basin.areaCurve, noise, forcing.stepsPerYear, room);
}

/** Lay out the levels of `count` members, with the quantiles of each year; see `balanceLevels`. */
export function balanceSpread(levels: Float64Array, count: number): Spread {
  const centre = new Float64Array(levels.length / count);
  const members = { count, centre, scale: 1, values: levels };
  return { bands: bandsOfRows(levels, count), members, extremes: () => extremes(levels) };
}
