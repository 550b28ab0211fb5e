import type { MethodsRecord } from '@/lib/figures/methods/methods-record';
import { presentRainMetresPerYear } from '@/lib/model/balance-forcing';
import { groundwaterKm3PerYear } from '@/lib/model/fluxes';
import type { ModelParameterId } from '@/lib/model/parameters';
import { presentUseKm3PerYear } from '@/lib/model/water-use';
import { balticDisplay, formatLevel } from '@/lib/words/format-level';
import { formatNumber } from '@/lib/words/format-number';

/** A symbol of the equations: what it is, its unit, and its value or where it comes from. */
export type MethodsSymbol = {
  readonly tex: string;
  readonly meaning: string;
  readonly unit: string;
  /** A value or where it comes from, in words; or the assumptions that set it. */
  readonly value: string | readonly ModelParameterId[];
};

/** List the symbols in the order in which the equations use them. */
export function symbolsOf({ start, fixed }: MethodsRecord): readonly MethodsSymbol[] {
  const rows: readonly (readonly [tex: string, meaning: string, unit: string, value: MethodsSymbol['value']])[] = [
    ['h', 'annual mean level of the sea, Baltic Height System', 'm', 'computed'],
    ['h_0', `level at the start, the annual mean of ${start.year}`, 'm', formatLevel(start.levelMetres, balticDisplay)],
    ['t', 'time', 'yr', 'mid-year to mid-year'],
    ['t_0', 'start', 'yr', `mid-${start.year}`],
    ['A', 'area of the sea joined to the deep basins', 'km²', 'table of area by level'],
    ['T', 'global warming above 1850–1900', '°C', 'warming pathway'],
    ['R', 'net river inflow', 'km³/yr', 'computed, (3)'],
    ['R_0', 'net river inflow today', 'km³/yr', ['inflow']],
    ['r', 'change of natural inflow per °C of global warming', '1/°C', ['runoff']],
    ['W_0', 'water consumed from the rivers today', 'km³/yr', `${formatNumber(presentUseKm3PerYear)}, an assumption`],
    ['w', 'change of water use', '1', ['use']],
    ['G', 'groundwater', 'km³/yr', `${formatNumber(groundwaterKm3PerYear)}, fixed`],
    ['D', 'water brought from another basin', 'km³/yr', ['transfer', 'transferFrom']],
    ['Q', 'outflow to Kara-Bogaz-Gol', 'km³/yr', 'computed, (6)'],
    ['c', 'share of the Ural Furrow that is cut off', '1', 'computed, (5)'],
    ['P_0', 'rain on the sea today', 'm/yr', `${formatNumber(presentRainMetresPerYear, 2)}, fixed`],
    ['k_P', 'change of rain per °C of global warming', '1/°C', ['rain']],
    ['E_0', 'evaporation today', 'm/yr', 'closes the balance, (9)'],
    ['k_E', 'evaporation per °C over the sea', 'm/yr/°C', ['evaporation']],
    ['a', 'warming over the sea per °C of global warming', '1', ['amplification']],
    ['b', 'present rate of fall', 'm/yr', ['fall']],
    ['n', 'share of b that is natural and fades', '1', ['natural']],
    [String.raw`\varepsilon`, 'noise, constant from mid-year to mid-year', 'm/yr', `drawn, (${noiseEquation})`],
    [String.raw`\sigma`, 'standard deviation of the noise', 'm/yr', ['noise']],
    [
      String.raw`\rho`,
      'correlation of the noise from year to year',
      '1',
      `${formatNumber(fixed.noise.memory, 1)}, fixed`,
    ],
  ];
  return rows.map(([tex, meaning, unit, value]) => ({ tex, meaning, unit, value }));
}

/** Number of the equation of the noise, after the ten of the balance. */
export const noiseEquation = 11;
