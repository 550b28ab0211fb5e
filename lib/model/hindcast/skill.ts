import { leastSquaresLine } from '@/lib/stats/least-squares';

/** How levels of the model stand to those observed. */
export type Skill = {
  readonly rmseMetres: number;
  /** Model less observed, mean. */
  readonly biasMetres: number;
  /** 1 − MSE/MSE of holding the first level; below 0 is worse than that. */
  readonly againstHeld: number;
  /** 1 − MSE/MSE of the least-squares line through the observed levels of the training years. */
  readonly againstLine: number;
};

/** Levels of the model and the record by year, m BHS; the first year was given to the model and is not scored. */
export type LevelPairs = {
  readonly years: readonly number[];
  readonly model: readonly number[];
  readonly observed: readonly number[];
};

/** Score the model in the years `from` … `to`, against the first level and the line of the years up to `trainedTo`. */
export function skillOf(pairs: LevelPairs, from: number, to: number, trainedTo: number): Skill {
  const training = pairs.years.filter((year) => year <= trainedTo);
  const line = leastSquaresLine(training, pairs.observed.slice(0, training.length));
  const scored = pairs.years.map((_, k) => k).filter((k) => pairs.years[k]! >= from && pairs.years[k]! <= to);
  const errorsOf = (guess: (k: number) => number) => scored.map((k) => guess(k) - pairs.observed[k]!);
  const errors = errorsOf((k) => pairs.model[k]!);
  const squared = meanSquare(errors);
  return {
    rmseMetres: Math.sqrt(squared),
    biasMetres: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    againstHeld: 1 - squared / meanSquare(errorsOf(() => pairs.observed[0]!)),
    againstLine: 1 - squared / meanSquare(errorsOf((k) => line.intercept + line.slope * pairs.years[k]!)),
  };
}

function meanSquare(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
