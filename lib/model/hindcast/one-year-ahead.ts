import { hindcastLevels, type NetEvaporation, type Observations, observedLevels } from './hindcast-levels';

/** How well the model gives next year's level from this year's, knowing the inflow. */
export type OneYearAhead = {
  /** Root mean square error of the change of level, m. */
  readonly rmseMetres: number;
  /** Root mean square of the observed change, m: the error of saying that nothing changes. */
  readonly rmsChangeMetres: number;
  /** Correlation of the errors of neighbouring years. */
  readonly lag1: number;
};

/** Start the hindcast anew from every observed level and take the errors a year later. */
export function oneYearAhead(
  observations: Observations,
  net: NetEvaporation,
  firstYear: number,
  lastYear: number,
): OneYearAhead {
  const observed = observedLevels(observations.basin, firstYear, lastYear);
  const changes = observed.slice(1).map((level, k) => level - observed[k]!);
  const errors = observed.slice(1).map((level, k) => {
    const start = firstYear + k;
    return hindcastLevels(observations, net, start, start + 1)[1]! - level;
  });
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const centred = errors.map((error) => error - mean);
  return {
    rmseMetres: rootMeanSquare(errors),
    rmsChangeMetres: rootMeanSquare(changes),
    lag1: dot(centred.slice(1), centred) / dot(centred, centred),
  };
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(dot(values, values) / values.length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
