import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOfMembers } from '@/lib/model/member-levels';
import { anyScenario } from '@/lib/scenario/arbitrary-scenario.fixture';
import { readLink } from '@/lib/scenario/link';
import { quantiles } from '@/lib/stats/quantiles';
import { runScenario } from '../context';
import { context, figureOf, quickly } from '../context.fixture';
import { pacedYears } from '../paced-years';
import { fleetOfScenario } from '../ports/fleet-of-scenario';
import { declineSteps, statesAt } from './decline-states';
import { yearStates } from './year-states';

const { data, basin } = context;

test('today one of eight places loads fully, seven in part', () => {
  // By hand at −29.20 m: Kuryk is full to −31.27 m; the highest cut-off, Makhachkala’s oil harbour, is at −30.00 m.
  const { known, unknown } = fleetOfScenario(data, 'design');
  expect(statesAt(known, -29.2, { allowance: 0, notice: 0.4 }, 0)).toEqual({ full: 1, part: 7, 'cut off': 0 });
  expect([known.length, unknown]).toEqual([8, 25]);
  expect(figureOf('port-states', quickly('year=2025')).title).toBe(
    'Full loads at 1 of 8 places today, part loads at 7, none cut off',
  );
});

test('the first place is cut off 1.76 m below 2020, the last 4.37 m below', () => {
  // By hand: the tanker’s least draught, 4.00 m, over Makhachkala’s plane of −34.00 m is −30.00 m; the ferry’s, 3.20 m with
  // 0.50 m under the keel over Kuryk’s bed of −36.31 m, is −32.61 m.
  const { known } = fleetOfScenario(data, 'design');
  const steps = declineSteps(known, basin, { allowance: 0, notice: 0.4 }, 0);
  const first = steps.find((step) => step['cut off'] > 0)!;
  const last = steps.find((step) => step['cut off'] === 8)!;
  expect(first.from).toBeCloseTo(30 - 28.24, 9);
  expect(last.from).toBeCloseTo(32.61 - 28.24, 9);
  expect(last.to).toBe(21);
});

test('places stay in one state each, down the decline and through the years', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const few = { ...scenario, members: 100, pin: null };
      const { known } = fleetOfScenario(data, few.ship);
      for (const step of declineSteps(known, basin, few, few.dredge))
        expect(step.full + step.part + step['cut off']).toBe(known.length);
      const { projection } = runScenario(few, context);
      const { years, expected } = yearStates(projection, { known, assumptions: few, years: projection.years });
      years.forEach((_, i) => {
        const total = expected.full[i]! + expected.part[i]! + expected['cut off'][i]!;
        expect(total).toBeCloseTo(known.length, 9);
      });
    }),
    { numRuns: 15 },
  );
});

test('9 in 10 runs are those of the runs counted one by one', () => {
  const { scenario } = readLink('preset=samant-prange&members=200');
  const { projection } = runScenario(scenario, context);
  const { known } = fleetOfScenario(data, 'design');
  const { cutOffLow, cutOffHigh } = yearStates(projection, { known, assumptions: scenario, years: projection.years });
  const levels = levelsOfMembers(projection.members);
  for (const year of [2030, 2040, 2050]) {
    const row = projection.years.indexOf(year);
    const ofRuns = Array.from({ length: 200 }, (_, k) => statesAt(known, levels[row * 200 + k] ?? 0, scenario, 0)).map(
      (counts) => counts['cut off'],
    );
    const [low = 0, high = 0] = quantiles(Float64Array.from(ofRuns), [0.05, 0.95]);
    // A quantile between two runs may fall between two counts.
    expect(Math.abs((cutOffLow[row] ?? 9) - low)).toBeLessThan(1);
    expect(Math.abs((cutOffHigh[row] ?? 9) - high)).toBeLessThan(1);
  }
});

test('every fifth year counts as in the whole', () => {
  const { scenario } = readLink('preset=samant-prange&members=200&dredge=2&silt=5');
  const { projection } = runScenario(scenario, context);
  const { known } = fleetOfScenario(data, 'design');
  const whole = yearStates(projection, { known, assumptions: scenario, years: projection.years });
  const thinned = yearStates(projection, { known, assumptions: scenario, years: pacedYears(projection.years, 2047) });
  expect(thinned.years).toEqual([2025, 2030, 2035, 2040, 2045, 2047, ...[2050, 2055, 2060, 2065, 2070], ...late]);
  thinned.years.forEach((year, i) => {
    const row = whole.years.indexOf(year);
    expect(thinned.expected['cut off'][i]).toBe(whole.expected['cut off'][row]);
    expect(thinned.cutOffHigh[i]).toBe(whole.cutOffHigh[row]);
  });
});

const late = [2075, 2080, 2085, 2090, 2095, 2100];

test('all three states are named within the figure, and the pinned scenario is a line of its own', () => {
  const spec = figureOf('port-states', quickly('preset=samant-prange&pin='));
  for (const panel of spec.panels) {
    const labels = panel.layers.flatMap((layer) => (layer.kind === 'label' ? layer.labels : []));
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['full load', 'part load', 'cut off']));
  }
  expect(spec.panels[1]?.layers.find(({ role }) => role === 'pinned')?.id).toBe('pinned-cut-off');
});
