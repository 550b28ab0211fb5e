import { presentRainMetresPerYear } from '../balance-forcing';
import { type BookedFluxes, book } from '../booked-fluxes';
import { hindcastForcing } from './hindcast-forcing';
import { type NetEvaporation, type Observations, observedLevels, runOf } from './hindcast-levels';

/**
 * Book the balance of the hindcast by year, from the middle of the year before to its own: rivers as measured (the mean
 * of the two years that the step joins), the rest modelled. Only evaporation less rain is fitted; it is parted here by the
 * rain of the projections, 0.20 m/yr over the sea of the time, so that past and future book the same terms.
 */
export function bookHindcast(
  { basin, inflow }: Observations,
  net: NetEvaporation,
  firstYear: number,
  lastYear: number,
): BookedFluxes {
  const forcing = hindcastForcing(inflow, firstYear, lastYear);
  const years = Array.from({ length: lastYear - firstYear }, (_, y) => firstYear + 1 + y);
  const start = observedLevels(basin, firstYear, firstYear)[0]!;
  const { metres, km3, changeMetres } = book(start, forcing, runOf(net), basin.areaCurve, years);
  const rainMetres = Float64Array.from(years, () => presentRainMetresPerYear);
  const rainKm3 = rainMetres.map((rain, y) => (rain * km3.evaporation[y]!) / metres.evaporation[y]!);
  return {
    years,
    changeMetres,
    metres: { ...metres, rain: rainMetres, evaporation: metres.evaporation.map((value, y) => value - rainMetres[y]!) },
    km3: { ...km3, rain: rainKm3, evaporation: km3.evaporation.map((value, y) => value - rainKm3[y]!) },
  };
}
