import { extremes } from '@/lib/stats/extremes';
import { balanceForcing } from './balance-forcing';
import { balanceRuns, centralRun } from './balance-runs';
import { type Bands, bandsOfRows } from './bands';
import type { Basin } from './basin';
import type { EnsembleDraws } from './draws';
import { integrate } from './integrate';
import type { MemberLevels } from './member-levels';
import type { ModelSettings } from './parameters';

/** Run the water balance once, without spread and noise: levels (m BHS) by year from the start to 2100. */
export function balanceLine(settings: ModelSettings, basin: Basin, stepsPerYear = 2): Float64Array {
  const forcing = balanceForcing(settings, basin, stepsPerYear);
  return integrate(basin.start.levelMetres, forcing, centralRun(settings, basin), basin.areaCurve);
}

/**
 * Run the water balance for every member of the draws, and take the quantiles of each year. `room`, if given, is what the
 * levels of the members are written into: a row of all members for each year of the draws.
 */
export function balanceSpread(
  settings: ModelSettings,
  basin: Basin,
  draws: EnsembleDraws,
  room: Float64Array | null = null,
): { readonly bands: Bands; readonly members: MemberLevels } {
  const runs = balanceRuns(settings, basin, draws.parameters);
  const noise = { unit: draws.noise, scale: settings.noise / 100 };
  const forcing = balanceForcing(settings, basin);
  const values = integrate(basin.start.levelMetres, forcing, runs, basin.areaCurve, noise, forcing.stepsPerYear, room);
  const count = draws.members;
  const members = { count, centre: new Float64Array(draws.years), scale: 1, values, extremes: extremes(values) };
  return { bands: bandsOfRows(values, count), members };
}
