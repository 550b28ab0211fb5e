import type { BookedFluxes, FluxName } from '@/lib/model/booked-fluxes';
import { bookFluxes } from '@/lib/model/booked-fluxes';
import { bookHindcast } from '@/lib/model/hindcast/book-hindcast';
import type { Scenario } from '@/lib/scenario/scenario';
import type { FigureContext } from '../context';
import { hindcastTest } from '../hindcast/hindcast-tests';
import { oncePer } from '../remember';

/** One year of the balance, km³ from mid-year to mid-year; losses are negative, `net` is the sum. */
export type BalanceYear = { readonly year: number; readonly net: number } & { readonly [Name in FluxName]: number };

/** The terms above zero and below it, each from zero outward. */
export const gains = ['rivers', 'rain', 'transfer', 'natural'] as const;
export const losses = ['evaporation', 'strait'] as const;

/** The balance of the past as the hindcast from 1977 books it, the only period in which it follows the record. */
export const pastBalance = oncePer((context: FigureContext): readonly BalanceYear[] => {
  const { fitted, period } = hindcastTest(context, '1977-2023');
  const observations = { basin: context.basin, inflow: context.data.inflow };
  return yearsOf(bookHindcast(observations, fitted, period.firstYear, period.lastYear));
});

/** The balance of a scenario's central line; null for a prescribed fall, which has none. */
export function scenarioBalance(scenario: Scenario, { basin }: FigureContext): readonly BalanceYear[] | null {
  return scenario.mode === 'decline' ? null : yearsOf(bookFluxes(scenario, basin));
}

/** What stands above zero (or below it) in a year up to and with a term: groundwater counts with the rivers. */
export function stackedTo(year: BalanceYear, names: readonly FluxName[], count: number): number {
  return names.slice(0, count).reduce((sum, name) => sum + year[name] + (name === 'rivers' ? year.groundwater : 0), 0);
}

function yearsOf({ years, km3 }: BookedFluxes): readonly BalanceYear[] {
  return years.map((year, y) => {
    const of = (name: FluxName) => km3[name][y] ?? Number.NaN;
    const terms = {
      rivers: of('rivers'),
      groundwater: of('groundwater'),
      transfer: of('transfer'),
      strait: of('strait'),
      rain: of('rain'),
      evaporation: of('evaporation'),
      natural: of('natural'),
    };
    return { year, ...terms, net: Object.values(terms).reduce((sum, value) => sum + value, 0) };
  });
}
