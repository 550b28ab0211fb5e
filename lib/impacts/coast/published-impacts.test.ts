import { expect, test } from 'vitest';
import { caspian } from '@/lib/model/basin.fixture';
import { spanOfImpact } from './impact-span';
import { coastImpacts, impactOf } from './impacts.fixture';
import { comparePublishedArea } from './published-area';

const { hypsometry, reference2020Metres } = caspian;
const spanOf = (id: string) => spanOfImpact(impactOf(id), reference2020Metres)!;
const compare = (id: string) => comparePublishedArea(impactOf(id), hypsometry, reference2020Metres)!;

test('a fall of 5 m below −27.2…−28 m lies 3.96 to 4.76 m below 2020', () => {
  // Court et al. 2025. By hand: −28.24 + 32.2 and −28.24 + 33.
  const { fromMetres, toMetres, from } = spanOf('court_seal');
  expect(from).toBe('fall');
  expect(fromMetres).toBeCloseTo(3.96, 10);
  expect(toMetres).toBeCloseTo(4.76, 10);
});

test('a range of falls spans from its least fall below the high base to its largest below the low one', () => {
  const { fromMetres, toMetres } = spanOf('court_mpa');
  expect(fromMetres).toBeCloseTo(3.96, 10);
  expect(toMetres).toBeCloseTo(9.76, 10);
});

test('Prange and others count from 2020: their falls have no width', () => {
  const { fromMetres, toMetres } = spanOf('prange9');
  expect(fromMetres).toBeCloseTo(9, 10);
  expect(toMetres).toBeCloseTo(9, 10);
});

test('what was observed stands at its levels, above 2020 where the sea stood higher', () => {
  // The seals of the Durneva Islands, 2009–11, at −27.2…−27.5 m.
  const { fromMetres, toMetres, from } = spanOf('durneva09');
  expect(from).toBe('level');
  expect(fromMetres).toBeCloseTo(-1.04, 10);
  expect(toMetres).toBeCloseTo(-0.74, 10);
});

test('what has neither level nor base has no place on the axis', () => {
  expect(spanOfImpact(impactOf('court_people'), reference2020Metres)).toBeNull();
  expect(spanOfImpact(impactOf('court_range'), reference2020Metres)).toBeNull();
});

test('every span begins at its smaller fall', () => {
  const spans = coastImpacts.flatMap((impact) => spanOfImpact(impact, reference2020Metres) ?? []);
  expect(spans.length).toBeGreaterThan(50);
  for (const { fromMetres, toMetres } of spans) expect(fromMetres).toBeLessThanOrEqual(toMetres);
});

test('the table loses 2.9 points more than the 23 % of Prange and others at 9 m, and 0.7 more than their 34 % at 18 m', () => {
  // doi:10.1038/s43247-020-00075-6; by hand: 371,508 − 275,232 km² are 25.9 %, 371,508 − 242,563 are 34.7 %.
  const [at9, at18] = [compare('prange9'), compare('prange18')];
  expect(at9).toMatchObject({ unit: '%', published: 23 });
  expect(at9.differenceFromHighBase).toBeCloseTo(2.9, 1);
  expect(at9.differenceFromLowBase).toBe(at9.differenceFromHighBase);
  expect(at18.differenceFromHighBase).toBeCloseTo(0.7, 1);
  // The uncertainty of the table, 2.4 points, does not cover the first.
  expect(at9.uncertainty).toBeCloseTo(2.4, 1);
});

test('the table loses the 112,000 km² of Court and others at 10 m from −27.2 m, and 8,000 less from −28 m', () => {
  // data/hypsometry.csv: 387,646 − 275,415 km², and 375,698 − 271,774.
  expect(compare('court_112k')).toMatchObject({
    unit: 'km²',
    published: 112_000,
    differenceFromHighBase: 231,
    differenceFromLowBase: -8076,
  });
});

test('only losses of the area of the whole sea are compared', () => {
  const compared = coastImpacts.filter((impact) => comparePublishedArea(impact, hypsometry, reference2020Metres));
  expect(compared.map(({ id }) => id)).toEqual(['court_112k', 'prange9', 'prange18']);
});
