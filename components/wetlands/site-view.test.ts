import { describe, expect, it } from 'vitest';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { barDomain } from './band-bar';
import { siteView } from './site-view';

const viewOf = (id: string, query: string) => {
  const { scenario } = readLink(quickly(query));
  return siteView({ id }, scenario, runScenario(scenario, context), context, 'outcome');
};
const thresholdOf = (id: string, event: string, query: string) =>
  viewOf(id, query).thresholds.find((threshold) => threshold.event === event);

describe('what a scenario makes of a site', () => {
  it('gives every threshold as a band, with the state of today', () => {
    // wetland-thresholds.csv: Gorgan Bay; the annual mean of 2025 is −29.20 m.
    const { thresholds, evidence } = viewOf('gorgan_bay', 'preset=samant-prange');
    expect(thresholds.map(({ event, level, today }) => [event, level, today])).toEqual([
      ['degraded', '−28.6 · −28.0 · −27.8\u00a0m', 'passed'],
      ['cut_off', '−28.9 · −28.6 · −28.3\u00a0m', 'passed'],
      ['dry', '−30.4 · −30.2 · −29.8\u00a0m', 'not passed'],
    ]);
    expect(evidence).toEqual(['T2']);
  });

  it('says what 9 in 10 runs span where they differ from the line', () => {
    // Without noise every run follows the line: no range is left to tell.
    expect(thresholdOf('gorgan_bay', 'dry', 'preset=decline-9&noise=0&year=2100')?.inScenario).toBe('passed');
    expect(thresholdOf('gorgan_bay', 'dry', 'preset=samant-prange&year=2035')?.inScenario).toContain('9 in 10 runs');
  });

  it('has Garabogazköl follow the sea of four years before', () => {
    // 9 m below 2020 by 2100, straight and without noise: 10.72 cm a year from −29.20 m. The low end of the sill, −30.5 m,
    // is passed after 12.1 years: the cut-off in 2038, the dry bed in 2042.
    const state = (event: string, year: number) =>
      thresholdOf('garabogazkol', event, `preset=decline-9&noise=0&year=${year}`)?.inScenario;
    expect([state('cut_off', 2037), state('cut_off', 2038)]).toEqual(['within the band', 'passed']);
    expect([state('dry', 2041), state('dry', 2042)]).toEqual(['within the band', 'passed']);
  });

  it('names the years over the band from its high to its low level', () => {
    // data/annual-levels.csv: below −28.3 m since 2021, below −28.9 m since 2024.
    expect(thresholdOf('gorgan_bay', 'cut_off', '')?.band).toBe('2021 to 2024');
  });

  it('gives no state and no year to a site without a threshold', () => {
    for (const id of ['agh_gol', 'tyuleniy_ru', 'little_gizilagach']) expect(viewOf(id, '').thresholds).toEqual([]);
  });

  it('holds its bars still whatever the scenario, with all bands inside', () => {
    const [high, low] = barDomain(viewOf('seal_ice', 'preset=decline-18'));
    expect(barDomain(viewOf('seal_ice', 'preset=half-natural&datum=1977'))).toEqual([high, low]);
    // wetland-thresholds.csv: −29.0 to −40.0 m.
    expect(high).toBeGreaterThan(-29);
    expect(low).toBeLessThan(-40);
  });
});
