import { expect, test } from 'vitest';
import type { NumberParameter, Parameter } from '@/lib/domain/parameter';
import { leastSquaresLine } from '@/lib/stats/least-squares';
import { caspian } from './basin.fixture';
import { modelParameters } from './parameters';

const parameters: readonly Parameter[] = Object.values(modelParameters);
const numbers = parameters.filter((parameter): parameter is NumberParameter => parameter.kind === 'number');

test('every default and mark lies within its range, and each is keyed by its id', () => {
  for (const { id, min, max, default: value, marks } of numbers)
    for (const number of [Number(value), ...marks.map((mark) => mark.value)])
      expect(number >= min && number <= max, `${id} ${number}`).toBe(true);
  expect(Object.keys(modelParameters)).toEqual(parameters.map(({ id }) => id));
});

test('every default, end and step is kept by the stored precision', () => {
  for (const { id, min, max, step, default: value, decimals } of numbers)
    for (const number of [min, max, step, Number(value)]) expect(Number(number.toFixed(decimals)), id).toBe(number);
});

test('the marks on the rate of fall are the trends of the annual record', () => {
  const trend = (from: number) => {
    const years = caspian.record.filter(({ year }) => year >= from && year <= 2025);
    return (
      -100 *
      leastSquaresLine(
        years.map(({ year }) => year),
        years.map((point) => point.levelMetres),
      ).slope
    );
  };
  const marks = modelParameters.fall.marks.slice(1).map((mark) => mark.value);
  for (const [k, from] of [2005, 2015, 2020].entries()) expect(marks[k]).toBeCloseTo(trend(from), 1);
});

test('published falls are converted to below 2020 from the base of each paper', () => {
  // data/annual-levels.csv: −27.05 m is the base that published-projections.csv gives Renssen 2007 (fall 4.5 m),
  // −27.98 m in 2015 (Samant & Prange: 8 and 14 m), −28.42 m in 2021 (Hoseini 2024: 1.8 and 4.4 m).
  const below2020 = (base: number, fall: number) => caspian.reference2020Metres - (base - fall);
  const expected = [-28.24 + 29.2, below2020(-28.42, 1.8), below2020(-27.05, 4.5), below2020(-28.42, 4.4)];
  const later = [below2020(-27.98, 8), 9, below2020(-27.98, 14), 18];
  const marks = modelParameters.decline.marks.map((mark) => mark.value);
  for (const [k, fall] of [...expected, ...later].entries()) expect(marks[k]).toBeCloseTo(fall, 2);
});

test('the ceiling of evaporation is 7 % of what closes the balance', () => {
  // By hand: 0.07 × 1.0066 m/yr = 70.5 mm; 3.72 W/m² over 2.45 MJ/kg for a year = 47.9 mm.
  expect(modelParameters.evaporation.marks[2].value).toBeCloseTo(70.5, -0.5);
  expect(modelParameters.evaporation.marks[0].value).toBeCloseTo((3.72 * 365.25 * 86_400) / 2.45e6, 0);
});
