import type { FigureContext, Runs } from '@/lib/figures/context';
import type { Scenario } from '@/lib/scenario/scenario';
import { answerOf } from './answer';
import { type AnswerWords, answerWords } from './answer-words';
import { type FormulaStep, formulaSteps } from './formula-steps';
import type { Question } from './question';

/** What the calculator shows: the answer in words and every step to it; plain, so that a page can carry the first. */
export type Calculation = { readonly answer: AnswerWords; readonly steps: readonly FormulaStep[] };

/** Answer a question under a scenario, in words and step by step. Throws `Refusal` of `answerOf`. */
export function calculation(question: Question, scenario: Scenario, runs: Runs, context: FigureContext): Calculation {
  const answer = answerOf(question, scenario, runs, context);
  return {
    answer: answerWords(answer, scenario.units, context.words),
    steps: formulaSteps(answer, context.words),
  };
}
