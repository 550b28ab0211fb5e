import type { Skill } from '@/lib/model/hindcast/skill';
import type { HindcastTest } from '@/lib/model/hindcast/test-hindcast';
import { formatYears } from '@/lib/words/format-month';
import { formatNumber } from '@/lib/words/format-number';

/** How a test came out. Only `follows` is a success. */
export type Verdict = 'follows' | 'line' | 'sign' | 'unseen';

/**
 * Judge a test: it fails where a straight line does better, be it in the years fitted or in those not seen, and where
 * evaporation would have to fall with warming.
 */
export function verdictOf({ fitted, training, unseen }: HindcastTest): Verdict {
  if (unseen !== null && unseen.againstLine < 0) return 'unseen';
  if (training.againstLine < 0) return 'line';
  return fitted.perDegree < 0 ? 'sign' : 'follows';
}

/** The score that counts: of the years not seen where there are any. */
export function scoreOf({ training, unseen }: HindcastTest): Skill {
  return unseen ?? training;
}

/** Write a skill: two decimals near 1, fewer where it is far below. */
export function skillInWords(skill: number): string {
  const size = Math.abs(skill);
  return formatNumber(skill, size >= 10 ? 0 : size >= 1 ? 1 : 2);
}

/** The years that a test was fitted to, `1938–1995`. */
export function fittedYears({ period }: HindcastTest): string {
  return formatYears(period.firstYear, period.trainedTo);
}
