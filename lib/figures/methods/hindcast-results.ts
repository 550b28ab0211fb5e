import type { Observations } from '@/lib/model/hindcast/hindcast-levels';
import { type HindcastPeriod, hindcastPeriods } from '@/lib/model/hindcast/hindcast-periods';
import { type OneYearAhead, oneYearAhead } from '@/lib/model/hindcast/one-year-ahead';
import type { Skill } from '@/lib/model/hindcast/skill';
import { type HindcastTest, testHindcast } from '@/lib/model/hindcast/test-hindcast';

/** One test of the balance against the record, and what it comes to. */
export type HindcastResult = {
  readonly period: HindcastPeriod;
  readonly fitted: HindcastTest['fitted'];
  /** Scored on the years that were not fitted, where there are any, else on those that were. */
  readonly score: Skill;
  readonly isUnseen: boolean;
  readonly verdict: 'follows' | 'beats a line' | 'worse than a line' | 'worse than no change';
};

export type HindcastResults = {
  readonly results: readonly HindcastResult[];
  readonly ahead: OneYearAhead & { readonly from: number; readonly to: number };
};

/** Skill from which we say that the model follows the record; a judgement. */
const followsFrom = 0.9;

/** Run every test of the hindcast, and the errors a year ahead with the fit of the longest period. */
export function hindcastResults(observations: Observations): HindcastResults {
  const results = hindcastPeriods.map((period) => resultOf(testHindcast(observations, period)));
  const whole = results
    .filter(({ isUnseen }) => !isUnseen)
    .reduce((a, b) => (b.period.lastYear - b.period.firstYear > a.period.lastYear - a.period.firstYear ? b : a));
  const { firstYear: from, lastYear: to } = whole.period;
  return { results, ahead: { ...oneYearAhead(observations, whole.fitted, from, to), from, to } };
}

function resultOf({ period, fitted, training, unseen }: HindcastTest): HindcastResult {
  const score = unseen ?? training;
  return { period, fitted, score, isUnseen: unseen !== null, verdict: verdictOf(score) };
}

function verdictOf({ againstHeld, againstLine }: Skill): HindcastResult['verdict'] {
  if (againstHeld < 0) return 'worse than no change';
  if (againstLine < 0) return 'worse than a line';
  return Math.min(againstHeld, againstLine) >= followsFrom ? 'follows' : 'beats a line';
}
