import { expect, test } from 'vitest';
import { fitLeastSquares } from './fit-least-squares';
import { leastSquaresLine } from './least-squares';

// Anscombe 1973, The American Statistician 27:17, first set; R's lm gives 3.0001 (1.1247) and 0.5001 (0.1179).
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];

test("the line through Anscombe's first set is the one that R gives", () => {
  const line = leastSquaresLine(x, y);
  expect(line.intercept).toBeCloseTo(3.0001, 4);
  expect(line.slope).toBeCloseTo(0.5001, 4);
});

test('the general fit gives the same line, with the standard errors of R', () => {
  const residuals = ([a = 0, b = 0]: readonly number[]) => x.map((at, k) => a + b * at - y[k]!);
  const { parameters, standardErrors } = fitLeastSquares(residuals, [0, 0]);
  expect(parameters[0]).toBeCloseTo(3.0001, 4);
  expect(parameters[1]).toBeCloseTo(0.5001, 4);
  expect(standardErrors[0]).toBeCloseTo(1.1247, 4);
  expect(standardErrors[1]).toBeCloseTo(0.1179, 4);
});

test('with as many equations as unknowns the fit solves them', () => {
  // By hand: u² = 4 and u·v = 6.
  const { parameters } = fitLeastSquares(([u = 0, v = 0]) => [u * u - 4, u * v - 6], [1, 1]);
  expect(parameters[0]).toBeCloseTo(2, 10);
  expect(parameters[1]).toBeCloseTo(3, 10);
});
