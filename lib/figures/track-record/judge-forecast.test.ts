import { describe, expect, it } from 'vitest';
import type { PublishedProjection } from '@/lib/domain/projection';
import { context, figureOf } from '../context.fixture';
import { judgeForecast } from './judge-forecast';
import { judgedForecasts } from './track-record-figure';

const { data } = context;
const annual = data.annual.points;
const statement = (id: string) => data.published.find((each) => each.id === id)!;
const judged = (id: string, changes: Partial<PublishedProjection> = {}) =>
  judgeForecast({ ...statement(id), ...changes }, annual)!;

describe('judgeForecast', () => {
  it('finds Monakhov 2015 failed: a rise of 0.3–0.4 m by 2023, where the sea fell by 0.87 m', () => {
    // By hand from the annual record: 2016 −27.99 m, 2023 −28.86 m; expected −27.69…−27.59 m.
    const { from, to, observed, expected, missMetres, verdict } = judged('monakhov2015');
    expect(from).toEqual({ year: 2016, levelMetres: -27.99 });
    expect(observed.levelMetres - from.levelMetres).toBeCloseTo(-0.87, 9);
    expect([to.low, to.high]).toEqual([expect.closeTo(-27.69, 9), expect.closeTo(-27.59, 9)]);
    expect([expected.low, expected.high]).toEqual([expect.closeTo(-27.69, 9), expect.closeTo(-27.59, 9)]);
    expect(missMetres).toBeCloseTo(-28.86 + 27.69, 9);
    expect(verdict).toBe('failed');
  });

  it('holds Khaustov & Kostenko to the straight way to −25 m in 2060: −27.84 m in 2025, observed −29.20 m', () => {
    // By hand: from −28.24 m in 2020, 5 of 40 years on: −28.24 + 3.24 / 8 = −27.835 m.
    const { expected, observed, missMetres, verdict } = judged('khaustov2020');
    expect(expected.low).toBeCloseTo(-27.835, 9);
    expect(observed).toEqual({ year: 2025, levelMetres: -29.2 });
    expect(missMetres).toBeCloseTo(-1.365, 9);
    expect(verdict).toBe('contradicted so far');
  });

  it('holds a lasting range to the range itself: Hoseini & Soltanpour, −26 to −28 m to 2050', () => {
    const { expected, missMetres, verdict } = judged('hoseini-ann');
    expect([expected.low, expected.high]).toEqual([-28, -26]);
    expect(missMetres).toBeCloseTo(-1.2, 9);
    expect(verdict).toBe('contradicted so far');
  });

  it('finds the scenarios of Kazhydromet not contradicted yet', () => {
    for (const id of ['kazhydromet-rcp45', 'kazhydromet-rcp85']) {
      expect(judged(id).verdict).toBe('not contradicted so far');
    }
  });

  it('forgives 0.3 m, and not a centimetre more', () => {
    // Observed −28.86 m in 2023: a forecast of −28.56 m is 0.30 m off, one of −28.55 m is 0.31 m off.
    const single = (level: number) =>
      judged('khaustov2020', {
        baseYear: 2016,
        endYear: 2023,
        centralMetres: level,
        lowMetres: null,
        highMetres: null,
      });
    expect(single(-28.57).verdict).toBe('met');
    expect(single(-28.55).verdict).toBe('failed');
    expect(single(-29.15).verdict).toBe('met');
    expect(single(-29.17).verdict).toBe('failed');
  });

  it('counts no miss inside a range, and from the nearer edge outside', () => {
    const range = (low: number, high: number) =>
      judged('hoseini-ann', { lowMetres: low, highMetres: high, endYear: 2023 }).missMetres;
    expect(range(-29, -28)).toBe(0);
    expect(range(-28.5, -28)).toBeCloseTo(-0.36, 9);
    expect(range(-31, -29)).toBeCloseTo(0.14, 9);
  });

  it('says nothing of a forecast without end, without start on the record, or without number', () => {
    const khaustov = statement('khaustov2020');
    const silent: Partial<PublishedProjection>[] = [
      { endYear: null },
      { baseYear: 1900 },
      { baseYear: null, published: 'undated' },
      { centralMetres: null, lowMetres: null, highMetres: null },
    ];
    for (const change of silent) expect(judgeForecast({ ...khaustov, ...change }, annual)).toBeNull();
    expect(judgeForecast(khaustov, [])).toBeNull();
  });

  it('begins a forecast that names no base in the year in which it was printed', () => {
    expect(judged('khaustov2020').from.year).toBe(2020);
    expect(statement('khaustov2020')).toMatchObject({ baseYear: null, published: 'about 2020' });
  });
});

describe('the track record', () => {
  it('judges five dated forecasts, three of them contradicted, and says so in its title', () => {
    const verdicts = judgedForecasts(data).map(({ statement: { id }, verdict }) => `${id}: ${verdict}`);
    expect(verdicts.sort()).toEqual([
      'hoseini-ann: contradicted so far',
      'kazhydromet-rcp45: not contradicted so far',
      'kazhydromet-rcp85: not contradicted so far',
      'khaustov2020: contradicted so far',
      'monakhov2015: failed',
    ]);
    expect(figureOf('track-record').title).toMatch(/^3 of 5 dated forecasts/);
  });

  it('names undated and unconfirmed forecasts in its table, without a verdict on them', () => {
    const [forecasts] = figureOf('track-record').tables;
    const verdicts = (forecasts?.rows ?? []).map((row) => `${String(row[0]).split(/[ ,]/)[0]}: ${row.at(-1)}`);
    expect(verdicts).toHaveLength(9);
    expect(verdicts.filter((text) => text === 'Kudekov: no date to hold it to')).toHaveLength(3);
    for (const row of forecasts?.rows ?? []) {
      if (row[1] === null) expect(row.slice(3, 9)).toEqual(Array(6).fill(null));
    }
  });

  it('draws the record in front of every forecast, and names last', () => {
    const roles = figureOf('track-record').panels[0]?.layers.map(({ id, role }) => (id === 'names' ? 'names' : role));
    expect(roles?.slice(-2)).toEqual(['observed', 'names']);
    expect(new Set(roles?.slice(0, -2))).toEqual(new Set(['published']));
  });

  it('names each of its forecasts with its verdict in every design', () => {
    for (const width of [360, 600, 900]) {
      const names = figureOf('track-record', '', width).panels[0]?.layers.at(-1);
      const text = (names?.kind === 'label' ? names.labels : []).map((label) => label.text).join(' | ');
      for (const part of [
        'Monakhov',
        'failed',
        'Khaustov',
        'Hoseini',
        'Kazhydromet',
        'not contradicted so far',
        'Observed',
      ]) {
        expect(text).toContain(part);
      }
    }
  });
});
