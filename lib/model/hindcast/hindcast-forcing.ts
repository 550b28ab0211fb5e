import { Refusal } from '@/lib/domain/refusal';
import type { InflowYear } from '@/lib/domain/series';
import { type Forcing, tabulateForcing } from '../forcing';
import { observedWarmingAt } from './observed-warming';
import { straitAt } from './strait-history';

/** The year whose warming the fitted evaporation less rain refers to. */
export const referenceYear = 2000;

/**
 * Tabulate what drove the basin between two mid-years, in monthly steps: the measured inflow of all rivers (mean of the
 * two years that a step from mid-year to mid-year joins; flagged values are used), the strait as it was, and the warming
 * since 2000. The measured inflow already holds water use and warming; rain is part of the fitted difference.
 */
export function hindcastForcing(inflow: readonly InflowYear[], firstYear: number, lastYear: number): Forcing {
  const measured = new Map(inflow.map(({ year, allRiversKm3 }) => [year, allRiversKm3]));
  const riverOf = (year: number): number => {
    const value = measured.get(year) ?? null;
    if (value === null) throw new Refusal('river-inflow.csv', `no inflow of all rivers in ${year}`, 'a value');
    return value;
  };
  const nothing = () => 0;
  return tabulateForcing(
    { startYear: firstYear, years: lastYear - firstYear, stepsPerYear: 12 },
    {
      warming: (time) => observedWarmingAt(time) - observedWarmingAt(referenceYear),
      rain: nothing,
      use: nothing,
      faded: nothing,
    },
    {
      river: (time) => (riverOf(Math.floor(time - 0.5)) + riverOf(Math.floor(time - 0.5) + 1)) / 2,
      transfer: nothing,
      straitOpen: (time) => (straitAt(time).isOpen ? 1 : 0),
      straitFixed: (time) => straitAt(time).fixedKm3PerYear,
    },
  );
}
