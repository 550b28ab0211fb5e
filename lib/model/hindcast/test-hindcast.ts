import { type FittedNetEvaporation, fitHindcast } from './fit-hindcast';
import { hindcastLevels, type Observations, observedLevels } from './hindcast-levels';
import type { HindcastPeriod } from './hindcast-periods';
import { type LevelPairs, type Skill, skillOf } from './skill';

/** The model against the record in one period. */
export type HindcastTest = {
  readonly period: HindcastPeriod;
  readonly fitted: FittedNetEvaporation;
  readonly levels: LevelPairs;
  readonly training: Skill;
  /** Years after the training; null where there are none. */
  readonly unseen: Skill | null;
};

/** Fit the water balance in the training years of a period, run it through all of them, and score it. */
export function testHindcast(observations: Observations, period: HindcastPeriod): HindcastTest {
  const { firstYear, trainedTo, lastYear, heldPerDegree } = period;
  const fitted = fitHindcast(observations, firstYear, trainedTo, heldPerDegree);
  const levels = {
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, k) => firstYear + k),
    model: Array.from(hindcastLevels(observations, fitted, firstYear, lastYear)),
    observed: observedLevels(observations.basin, firstYear, lastYear),
  };
  return {
    period,
    fitted,
    levels,
    training: skillOf(levels, firstYear + 1, trainedTo, trainedTo),
    unseen: lastYear > trainedTo ? skillOf(levels, trainedTo + 1, lastYear, trainedTo) : null,
  };
}
