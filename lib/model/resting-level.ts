import { settledForcing } from './balance-forcing';
import { centralRun } from './balance-runs';
import type { Basin } from './basin';
import { fluxesAt } from './fluxes';
import type { ModelSettings } from './parameters';

const searchStepMetres = 0.01;

/**
 * Give the level (m BHS) at which the sea would come to rest if warming stopped in the middle of a year: the nearest
 * one, on the way the sea moves from where it stands now, at which gains equal losses. Null if it lies outside the
 * relief table. It says how far, not how soon: the last metres take decades.
 */
export function restingLevel(settings: ModelSettings, basin: Basin, year = basin.start.year): number | null {
  const forcing = settledForcing(settings, basin, year);
  const run = centralRun(settings, basin);
  const rateAt = (level: number) => fluxesAt(level, forcing, 0, 0, run, 0, basin.areaCurve).rateMetres;
  const { topMetres, bottomMetres } = basin.areaCurve;
  const way = Math.sign(rateAt(basin.start.levelMetres));
  let near = basin.start.levelMetres;
  while (way * rateAt(near + way * searchStepMetres) > 0) {
    near += way * searchStepMetres;
    if (near < bottomMetres || near > topMetres) return null;
  }
  let far = near + way * searchStepMetres;
  for (let halving = 0; halving < 40; halving++) {
    const middle = (near + far) / 2;
    if (way * rateAt(middle) > 0) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
