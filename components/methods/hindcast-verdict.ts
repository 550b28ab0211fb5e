import type { HindcastResult } from '@/lib/figures/methods/hindcast-results';
import { hindcastPeriods } from '@/lib/model/hindcast/hindcast-periods';
import { formatNumber } from '@/lib/words/format-number';

const verdicts: Readonly<Record<HindcastResult['verdict'], string>> = {
  follows: 'Success: the model follows the record.',
  'beats a line': 'Failure in part: better than a straight line, but far from the record.',
  'worse than a line': 'Failure: worse than a straight line.',
  'worse than no change': 'Failure: worse than saying that the level does not change.',
};

/** The change of evaporation less rain per global °C in the literature, as the test with a held change has it. */
const literature = hindcastPeriods.find(({ heldPerDegree }) => heldPerDegree !== null)?.heldPerDegree ?? null;

/** Say what a test comes to, and whether the fitted change with warming makes sense; from its numbers alone. */
export function hindcastVerdict({ verdict, fitted, period, score }: HindcastResult): string {
  const sentences = [verdicts[verdict]];
  if (period.heldPerDegree === null && literature !== null) {
    const times = fitted.perDegree / literature;
    if (times < 0) sentences.push('Evaporation would fall with warming, which makes no sense.');
    else if (times > 2) {
      sentences.push(`Its change with warming is ${formatNumber(times)} times the literature’s, which makes no sense.`);
    } else {
      sentences.push(
        `Its change with warming agrees with the literature (${formatNumber(fitted.perDegree, 3)} against ${formatNumber(literature, 3)}).`,
      );
    }
  }
  if (period.heldPerDegree !== null) {
    const side = score.biasMetres < 0 ? 'too low' : 'too high';
    sentences.push(`On average ${formatNumber(Math.abs(score.biasMetres), 1)} m ${side}.`);
  }
  return sentences.join(' ');
}
