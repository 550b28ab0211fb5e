import { describe, expect, it } from 'vitest';
import { wetlandEvents } from '@/lib/impacts/wetlands/event-band';
import { readLink } from '@/lib/scenario/link';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import { statesByDecline } from './states-by-decline';
import { observedStates, projectedStates } from './states-by-year';
import { shareInYear } from './states-text';

const { basin } = context;
const thresholds = context.data.wetlandThresholds;
const curve = statesByDecline(thresholds, basin.reference2020Metres);
const record = observedStates(basin, thresholds);
const at = (level: number) => curve.find(({ levelMetres }) => levelMetres < level)!.shares;

describe('the shares by fall', () => {
  it('are of 22 sites degraded, 14 cut off, 19 dry', () => {
    // Witness: numbers in the columns of data/wetland-thresholds.csv.
    expect(wetlandEvents.map((event) => at(-30)[event].sites)).toEqual([22, 14, 19]);
  });

  it('begin with none degraded and end with all, so that the axis leaves nothing out', () => {
    expect(curve[0]?.shares.degraded).toMatchObject({ low: 0, high: 0 });
    for (const event of wetlandEvents) expect(curve.at(-1)?.shares[event].best).toBe(1);
    // The last best value, −38.0 m of the pupping ice, lies 9.8 m below 2020; its low one, −40 m, 11.8 m.
    expect(curve.at(-1)?.shares.dry.low).toBe(1);
  });

  it('step where a threshold lies: at −29.0 m the first of Mangyshlak Bay', () => {
    expect(at(-29).degraded.best).toBeGreaterThan(at(-28.9).degraded.best ?? 1);
  });

  it('never fall, and keep low ≤ best ≤ high', () => {
    curve.forEach(({ shares }, i) => {
      for (const event of wetlandEvents) {
        const { low, best, high } = shares[event];
        expect(low).toBeLessThanOrEqual(best ?? -1);
        expect(best).toBeLessThanOrEqual(high ?? -1);
        expect(best).toBeGreaterThanOrEqual(curve[i - 1]?.shares[event].best ?? 0);
      }
    });
  });
});

describe('the share of a year', () => {
  const { scenario } = readLink(quickly('preset=samant-prange'));
  const { projection } = runScenario(scenario, context);
  const shares = projectedStates(projection, { basin, thresholds, years: projection.years });
  const moment = (year: number) => ({ year, years: projection.years, shares });

  it('is that of the measured level up to 2025: 5 of 19 sites dry at −29.20 m by best values', () => {
    // By hand, best values above −29.2 m: Durneva −28.7, Dead Kultuk −28.8, Kaydak −28.7, West Miankaleh −28.1, Gomishan −28.8.
    expect(shareInYear(moment(2025), record, 'dry')).toMatchObject({ kind: 'observed', share: 5 / 19 });
  });

  it('is the mean of the runs after it', () => {
    const share = shareInYear(moment(2060), record, 'degraded')!;
    expect(share.kind).toBe('projected');
    expect(share.low).toBeLessThanOrEqual(share.high);
    expect(share.share).toBeCloseTo(shares.degraded!.mean[2060 - projection.years[0]!]!, 12);
  });
});

describe('the figure of the states', () => {
  const spec = figureOf('site-states', quickly('preset=samant-prange'), 900);

  it('has a row for each event, by fall and by year, the line before its band', () => {
    expect(spec.panels.map(({ id }) => id)).toEqual(
      wetlandEvents.flatMap((event) => [`${event}-decline`, `${event}-year`]),
    );
    for (const { layers } of spec.panels) {
      const ids = layers.map(({ id }) => id);
      const [band, line] = ids.includes('best') ? ['bands', 'best'] : ['runs', 'expected'];
      expect(ids.indexOf(band)).toBeLessThan(ids.indexOf(line));
      expect(ids.indexOf(band)).toBeGreaterThanOrEqual(0);
    }
  });

  it('names its range in the title, and keeps to the bands for a measured year', () => {
    expect(spec.title).toMatch(/^Sites run dry: 26% at today’s level, \S+ expected in 2050 \(9 in 10 runs: \S+\)$/);
    expect(figureOf('site-states', quickly('preset=samant-prange&year=2015'), 900).title).toMatch(
      /^Sites run dry: 26% at today’s level, 0% at that of 2015 \(bands: .+\)$/,
    );
  });

  it('shows no expected share as certain that is not in every run', () => {
    const heads = spec.panels.flatMap(({ layers }) =>
      layers.flatMap((layer) => (layer.id === 'in-year' && layer.kind === 'label' ? layer.labels : [])),
    );
    expect(heads).toHaveLength(3);
    for (const { text } of heads) expect(text).toMatch(/^2050: .+ \(.+%\)$/);
  });
});
