/** What a fit gives: the parameters, and their standard errors (NaN where data and parameters are as many). */
export type Fit = { readonly parameters: readonly number[]; readonly standardErrors: readonly number[] };

/**
 * Find the parameters that make the sum of squared residuals smallest, from a first guess, by Gauss–Newton steps with
 * numerical derivatives; with as many residuals as parameters this solves the equations residual = 0.
 * Meant for a few parameters of order 0.01–100 and nearly linear residuals; stops when a step is below 1e-12, when the
 * sum of squares changes by less than a billionth of itself, or after 50 steps.
 * Standard errors hold for independent residuals; where these hang together, they are too small.
 */
export function fitLeastSquares(
  residuals: (parameters: readonly number[]) => readonly number[],
  guess: readonly number[],
): Fit {
  let parameters = guess;
  let normal: number[][] = [];
  let sum = 0;
  for (let round = 0; round < 50; round++) {
    const at = residuals(parameters);
    const before = sum;
    sum = dot(at, at);
    if (round > 0 && Math.abs(before - sum) < 1e-9 * sum) break;
    const columns = parameters.map((value, p) => {
      const step = 1e-6 * Math.max(1, Math.abs(value));
      const moved = residuals(parameters.map((other, q) => (q === p ? other + step : other)));
      return moved.map((residual, k) => (residual - at[k]!) / step);
    });
    normal = columns.map((a) => columns.map((b) => dot(a, b)));
    const change = solve(
      normal,
      columns.map((column) => -dot(column, at)),
    );
    parameters = parameters.map((value, p) => value + change[p]!);
    if (change.every((step) => Math.abs(step) < 1e-12)) break;
  }
  const variance = sum / (residuals(parameters).length - parameters.length);
  const standardErrors = parameters.map((_, p) => {
    const unit = parameters.map((_, q) => (q === p ? 1 : 0));
    return Math.sqrt(variance * solve(normal, unit)[p]!);
  });
  return { parameters, standardErrors };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}

/** Solve a small symmetric positive system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  const n = right.length;
  for (let p = 0; p < n; p++)
    for (let k = 0; k < n; k++) {
      if (k === p) continue;
      const factor = rows[k]![p]! / rows[p]![p]!;
      rows[k] = rows[k]!.map((value, column) => value - factor * rows[p]![column]!);
    }
  return rows.map((row, p) => row[n]! / row[p]!);
}
