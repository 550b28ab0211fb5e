import { describe, expect, it } from 'vitest';
import { balanceForcing } from '@/lib/model/balance-forcing';
import { balanceRuns } from '@/lib/model/balance-runs';
import { fluxesAt } from '@/lib/model/fluxes';
import { levelsOfMembers } from '@/lib/model/member-levels';
import { readLink } from '@/lib/scenario/link';
import { quantiles } from '@/lib/stats/quantiles';
import { runScenario } from '../context';
import { context, figureOf } from '../context.fixture';
import { doubtfulYears, meanInflow, meanSpans } from './inflow-record';
import { scenarioInflow } from './scenario-inflow';

const record = context.data.inflow;

describe('the record of inflow', () => {
  it('has the means of the two spans', () => {
    // Witness: awk over data/river-inflow.csv gives 297.424 (58 years) and 263.85 (10 years).
    expect(meanInflow(record, meanSpans.earlier)).toBeCloseTo(297.424, 3);
    expect(meanInflow(record, meanSpans.recent)).toBeCloseTo(263.85, 2);
    expect(meanInflow(record, { from: 1900, to: 1910 })).toBeNull();
  });

  it('is doubtful in four years', () => {
    // Witness: the source record of the table.
    expect(doubtfulYears(record).map(({ year }) => year)).toEqual([1975, 1977, 2019, 2023]);
  });
});

describe('the inflow of a scenario', () => {
  it('has the ends of its band where the whole ensemble has them', () => {
    const { scenario } = readLink('preset=samant-prange&warming=ssp585');
    const { basin, draws } = context;
    const band = scenarioInflow(scenario, basin);
    // Witness: the rivers of every run of the ensemble at the middle of 2100, from its own level.
    const { members } = runScenario(scenario, context).projection;
    const levels = levelsOfMembers(members);
    const forcing = balanceForcing(scenario, basin);
    const runs = balanceRuns(scenario, basin, draws(scenario.members, scenario.seed).parameters);
    const last = (members.centre.length - 1) * members.count;
    const rivers = Float64Array.from({ length: members.count }, (_, i) => {
      const level = levels[last + i] ?? 0;
      return fluxesAt(level, forcing, forcing.steps, forcing.steps - 1, runs, i, basin.areaCurve).inflowKm3;
    });
    const [low = 0, high = 0] = quantiles(rivers, [0.05, 0.95]);
    // Half a year of the fall of the inflow, and the chance of 2,000 runs.
    expect(Math.abs((band.low.at(-1) ?? 0) - low)).toBeLessThan(3);
    expect(Math.abs((band.high.at(-1) ?? 0) - high)).toBeLessThan(3);
  });

  it('starts at the present inflow and has no spread without warming', () => {
    const { low, central, high } = scenarioInflow(
      readLink('preset=samant-prange&warming=none&inflow=264').scenario,
      context.basin,
    );
    expect(central[0]).toBeCloseTo(264, 6);
    expect(high.at(-1)).toBeCloseTo(low.at(-1) ?? 0, 6);
  });
});

describe('the inflow figure', () => {
  const spec = figureOf('inflow', 'preset=samant-prange', 600);
  const layers = spec.panels[0]?.layers ?? [];

  it('breaks the line of the Volga where no value is published', () => {
    const volga = layers.find(({ id }) => id === 'volga');
    const gaps = volga?.kind === 'line' ? volga.points.filter(({ y }) => y === null).map(({ x }) => Math.floor(x)) : [];
    // Witness: the source record of the table.
    expect(gaps).toEqual([1936, 1937, 1948, 1957, 1973]);
  });

  it('marks and names the values in doubt', () => {
    const crosses = layers.find(({ id }) => id === 'doubtful');
    expect(crosses?.kind === 'mark' ? crosses.points.length : 0).toBe(4);
    expect(spec.words.map(({ text }) => text).join(' ')).toContain('1975, 1977, 2019, 2023');
  });

  it('lays the scenario behind the record, its band behind its line', () => {
    expect(
      layers
        .map(({ id }) => id)
        .filter((id) => ['band-5-95', 'central', 'volga', 'all-rivers', 'doubtful'].includes(id)),
    ).toEqual(['band-5-95', 'central', 'volga', 'all-rivers', 'doubtful']);
  });

  it('says the fall of the inflow, and the scenario’s end', () => {
    // 263.85 / 297.42 = 0.887.
    expect(spec.title).toBe(
      'Rivers brought 264\u00a0km³ a year in 2014–2023, 11% less than in 1938–1995; this scenario brings 219 in 2100',
    );
  });

  it('ends with the record for a prescribed fall', () => {
    const fall = figureOf('inflow', 'preset=decline-9', 600);
    expect(fall.panels[0]?.layers.some(({ role }) => role === 'model')).toBe(false);
    expect(fall.tables[0]?.rows.at(-1)?.[0]).toBe(2023);
  });
});
