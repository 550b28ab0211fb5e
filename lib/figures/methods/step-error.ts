import { balanceLine } from '@/lib/model/balance';
import type { Basin } from '@/lib/model/basin';
import { defaultSettings } from '@/lib/model/default-settings';
import { modelParameters } from '@/lib/model/parameters';

/** What the time step costs: the largest difference between two steps a year and many, over a set of settings. */
export type StepError = { readonly largestMetres: number; readonly settings: number; readonly finerSteps: number };

const sliders = [
  'fall',
  'natural',
  'inflow',
  'runoff',
  'evaporation',
  'amplification',
  'use',
  'transfer',
  'rain',
] as const;
const finerSteps = 48;

/** Run every combination of the ends of the sliders, under the steepest pathway, with two steps a year and with 48. */
export function stepError(basin: Basin): StepError {
  const settings = 2 ** sliders.length;
  let largestMetres = 0;
  for (let corner = 0; corner < settings; corner++) {
    const ends = sliders.map((id, k) => [id, modelParameters[id][(corner >> k) & 1 ? 'max' : 'min']] as const);
    const extreme = { ...defaultSettings, warming: 'ssp585' as const, ...Object.fromEntries(ends) };
    const fine = balanceLine(extreme, basin, finerSteps);
    balanceLine(extreme, basin).forEach((level, year) => {
      largestMetres = Math.max(largestMetres, Math.abs(level - (fine[year] ?? Number.NaN)));
    });
  }
  return { largestMetres, settings, finerSteps };
}
