import { bandsFrom, bandsOnDemand } from './bands';
import type { Basin } from './basin';
import type { EnsembleDraws } from './draws';
import { projectionYears } from './projection-years';
import type { Spread } from './spread';

export type DeclineSettings = {
  /** Fall by 2100 below the level of 2020, m. */
  readonly decline: number;
  /** 0 straight … 1 quadratic. */
  readonly shape: number;
  /** Standard deviation of the natural change of level, cm/yr. */
  readonly noise: number;
};

/**
 * Prescribe a fall below the level of 2020, reached in 2100 (m BHS by year from the start):
 * h(y) = h0 + (h2020 − D − h0)·((1 − c)·s + c·s²), s from 0 at the start to 1 in 2100.
 */
export function declineLine(settings: DeclineSettings, basin: Basin): Float64Array {
  const years = projectionYears(basin.start.year);
  const { decline, shape } = settings;
  const h0 = basin.start.levelMetres;
  const change = basin.reference2020Metres - decline - h0;
  return Float64Array.from(years, (_, i) => {
    const s = i / (years.length - 1);
    return s === 1 ? basin.reference2020Metres - decline : h0 + change * ((1 - shape) * s + shape * s * s);
  });
}

/**
 * Lay natural variability around a prescribed line: x ← x·exp(−1/40) + ε each year, x = 0 at the start.
 * Since x is proportional to the noise, runs and quantiles are those of the draws, scaled: nothing is simulated.
 */
export function declineSpread(settings: DeclineSettings, line: Float64Array, draws: EnsembleDraws): Spread {
  const scale = settings.noise / 100;
  const bands = bandsOnDemand(line.length, (y) =>
    bandsFrom((name) => line[y]! + scale * draws.excursionBands[name][y]!),
  );
  const { members: count, excursion: values, excursionExtremes } = draws;
  return { bands, members: { count, centre: line, scale, values }, extremes: () => excursionExtremes };
}
