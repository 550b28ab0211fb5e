import { exp } from '@/lib/stats/exp';
import type { Basin } from './basin';
import type { ModelSettings } from './parameters';
import { presentEvaporation } from './present-evaporation';
import type { Runs } from './runs';

/**
 * Lay out the runs of a scenario from standard normal numbers, four a run (rate, evaporation, runoff, area);
 * four zeros give the central run. One standard deviation, times `spread`: 5 cm/yr, a factor exp(0.25),
 * 3 % per °C, and 2 % of the area; assumptions that reach the spread of the published projections.
 */
export function balanceRuns(settings: ModelSettings, basin: Basin, normal: Float64Array): Runs {
  const { spread } = settings;
  const count = normal.length / 4;
  const column = (value: (run: number) => number) => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = value(4 * i);
    return values;
  };
  const fall = column((k) => settings.fall / 100 + 0.05 * spread * normal[k]!);
  const perDegree = (settings.evaporation / 1000) * settings.amplification;
  const central = presentEvaporation(settings.inflow, 0, basin);
  return {
    count,
    evaporation: fall.map((rate) => central + rate),
    evaporationPerDegree: column((k) => perDegree * exp(0.25 * spread * normal[k + 1]!)),
    runoffPerDegree: column((k) => settings.runoff / 100 + 0.03 * spread * normal[k + 2]!),
    naturalFall: fall.map((rate) => (settings.natural / 100) * rate),
    areaError: column((k) => 0.02 * spread * normal[k + 3]!),
  };
}

/** Lay out the one run without spread, behind the central line and everything derived from it. */
export function centralRun(settings: ModelSettings, basin: Basin): Runs {
  return balanceRuns(settings, basin, new Float64Array(4));
}
