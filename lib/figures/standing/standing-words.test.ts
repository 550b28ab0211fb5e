import { describe, expect, it } from 'vitest';
import { loadDatasets } from '@/lib/datasets/load-datasets';
import type { AnnualLevel, LevelSeries } from '@/lib/domain/series';
import { createWords } from '@/lib/words/catalogue';
import { balticDisplay } from '@/lib/words/format-level';
import { standingOf } from './standing';
import { standingWords } from './standing-words';

const { annual, altimetry } = loadDatasets();
const words = createWords();
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const until = (lastYear: number): LevelSeries<AnnualLevel> => ({
  ...annual,
  points: annual.points.filter(({ year }) => year <= lastYear),
});
const headlineUntil = (lastYear: number): string =>
  plain(standingWords(standingOf(until(lastYear), altimetry), balticDisplay, words).headline);

// Witness: rows of data/annual-levels.csv and data/altimetry-levels.csv, subtracted by hand.
describe('the words for today', () => {
  const said = standingWords(standingOf(annual, altimetry), balticDisplay, words);

  it('lead with the last annual mean and say that it is an estimate', () => {
    expect(plain(said.headline)).toBe(
      'The sea stood at an estimated −29.20 m in 2025, its lowest year since this record began in 1921',
    );
  });

  it('say the change, the latest month with its season, and the doubt about March', () => {
    expect(said.sentences.map(plain)).toEqual([
      'Its annual mean fell by 1.22 m from 2015 to 2025; 2025 was 2.16 m below 2006 and 2.59 m below 1995, the highest on record after 1977.',
      'In February 2026, a winter month when the sea usually stands about 12 cm below its annual mean, satellites had it at −29.46 m, 0.15 m lower than in February 2025.',
      'The value for March 2026, from a single satellite pass, is in doubt and left out.',
    ]);
  });

  it('give five numbers for the strip', () => {
    expect(said.facts.map(({ value, label }) => plain(`${value} ${label}`))).toEqual([
      '−0.15 m in one year, 2024–2025',
      '−0.96 m in 5 years, 2020–2025',
      '−1.22 m in 10 years, 2015–2025 (−12.2 cm/yr)',
      '0.20 m below the 1977 low',
      '−29.46 m satellites, February 2026 (winter)',
    ]);
  });

  it('name another zero where the reader chose one, and write feet: −0.20 / 0.3048 = −0.66', () => {
    const since1977 = { units: 'ft', datum: { id: '1977', zeroMetres: -29 } } as const;
    const since2025 = { units: 'm', datum: { id: '2025', zeroMetres: -29.2 } } as const;
    const headline = (display: typeof since1977 | typeof since2025): string =>
      plain(standingWords(standingOf(annual, altimetry), display, words).headline);
    expect(headline(since1977)).toContain('an estimated −0.7 ft relative to 1977 in 2025,');
    expect(headline(since2025)).toContain(
      'In 2025, the year this scale counts from, the sea stood at an estimated 0.00 m,',
    );
  });
});

describe('the words of other years', () => {
  it('claim no lowest year where errors overlap: 2024 and 1977 are 5 cm apart', () => {
    expect(headlineUntil(2024)).toBe(
      'The sea stood at −29.05 m in 2024, among the lowest of 104 years recorded since 1921',
    );
  });

  it('count lower years between the extremes', () => {
    expect(headlineUntil(1930)).toBe(
      'The sea stood at −26.06 m in 1930, with 8 of the 9 other years recorded since 1921 lower',
    );
    expect(headlineUntil(1921)).toBe('The sea stood at −26.28 m in 1921, the only year on this record');
  });

  it('say a rise as a rise, and the peak as the peak', () => {
    expect(standingWords(standingOf(until(1995), altimetry), balticDisplay, words).sentences.map(plain)[0]).toBe(
      'Its annual mean rose by 1.34 m from 1985 to 1995; 1995 is the highest on record after 1977.',
    );
  });

  it('say unknown where a year is missing', () => {
    const points = annual.points.filter(({ year }) => ![1977, 2006, 2015].includes(year));
    const said = standingWords(standingOf({ ...annual, points }, { ...altimetry, points: [] }), balticDisplay, words);
    expect(said.sentences.map(plain)).toEqual([
      'How its annual mean changed from 2015 to 2025 is unknown; 2025 was at an unknown distance from 2006 and 2.59 m below 1995, the highest on record after 1977.',
      'The level by satellite is unknown: no month is free of doubt.',
    ]);
    expect(said.facts.map(({ value }) => value).slice(2)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(said.headline).toContain('the lowest of 102 years recorded since 1921');
  });
});
