import { fitLeastSquares } from '@/lib/stats/fit-least-squares';
import { hindcastLevels, type NetEvaporation, type Observations, observedLevels } from './hindcast-levels';

/** Evaporation less rain as fitted, with standard errors (too small: the residuals of a level hang together). */
export type FittedNetEvaporation = NetEvaporation & {
  readonly metresStandardError: number;
  /** Null where the change per degree was held. */
  readonly perDegreeStandardError: number | null;
};

/**
 * Fit evaporation less rain to the observed levels of the years after `firstYear` by least squares;
 * `heldPerDegree` (m/yr per global °C) holds its change with warming, else that is fitted too.
 */
export function fitHindcast(
  observations: Observations,
  firstYear: number,
  lastYear: number,
  heldPerDegree: number | null = null,
): FittedNetEvaporation {
  const observed = observedLevels(observations.basin, firstYear, lastYear);
  const residuals = ([metresPerYear = 0, perDegree = heldPerDegree ?? 0]: readonly number[]) => {
    const levels = hindcastLevels(observations, { metresPerYear, perDegree }, firstYear, lastYear);
    return observed.map((level, k) => levels[k]! - level).slice(1);
  };
  const { parameters, standardErrors } = fitLeastSquares(residuals, heldPerDegree === null ? [0.75, 0.07] : [0.75]);
  return {
    metresPerYear: parameters[0]!,
    perDegree: parameters[1] ?? heldPerDegree!,
    metresStandardError: standardErrors[0]!,
    perDegreeStandardError: standardErrors[1] ?? null,
  };
}
