import { type Contribution, contributionsTo2100 } from '@/lib/model/contributions';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import type { Observations } from '@/lib/model/hindcast/hindcast-levels';
import { projectionYears } from '@/lib/model/projection-years';
import { presets } from '@/lib/scenario/presets';
import { type DecadalSwings, decadalSwings } from './decadal-swings';
import { type FirstYearBalance, firstYearBalance } from './first-year-balance';
import { type FixedNumbers, fixedNumbers } from './fixed-numbers';
import { type HindcastResults, hindcastResults } from './hindcast-results';
import { type PresetResult, presetResults } from './preset-results';
import { type StepError, stepError } from './step-error';
import { type WhatDominates, whatDominates } from './what-dominates';

/** Everything the methods page prints of the model's own running, computed at build: no number is copied into prose. */
export type MethodsRecord = {
  readonly start: { readonly year: number; readonly levelMetres: number };
  readonly reference2020Metres: number;
  /** Ends of the relief table, m BHS. */
  readonly table: { readonly topMetres: number; readonly bottomMetres: number };
  readonly fixed: FixedNumbers;
  readonly presets: readonly PresetResult[];
  readonly contributions: readonly Contribution[];
  readonly balance: FirstYearBalance;
  readonly hindcast: HindcastResults;
  readonly stepError: StepError;
  readonly swings: DecadalSwings;
  readonly dominates: WhatDominates;
};

/** Compute the record of the methods page from the data: a few seconds. */
export function methodsRecord(observations: Observations): MethodsRecord {
  const { basin } = observations;
  const fixed = fixedNumbers(basin);
  const years = projectionYears(basin.start.year).length;
  const draws = drawEnsemble(defaultSettings.members, defaultSettings.seed, years);
  return {
    start: basin.start,
    reference2020Metres: basin.reference2020Metres,
    table: { topMetres: basin.areaCurve.topMetres, bottomMetres: basin.areaCurve.bottomMetres },
    fixed,
    presets: presetResults(presets, basin, draws),
    contributions: contributionsTo2100(defaultSettings, basin),
    balance: firstYearBalance(basin),
    hindcast: hindcastResults(observations),
    stepError: stepError(basin),
    swings: decadalSwings(basin),
    dominates: whatDominates(basin, fixed.spread.fallMetres, [2035, 2050, 2075, 2100]),
  };
}
