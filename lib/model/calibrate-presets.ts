import { fitLeastSquares } from '@/lib/stats/fit-least-squares';
import { presentRainMetresPerYear } from './balance-forcing';
import { centralLine } from './central-line';
import { defaultSettings } from './default-settings';
import { fitHindcast } from './hindcast/fit-hindcast';
import { referenceYear } from './hindcast/hindcast-forcing';
import { type Observations, observedLevels } from './hindcast/hindcast-levels';
import { observedWarmingAt } from './hindcast/observed-warming';
import { type ModelParameterId, type ModelSettings, modelParameters } from './parameters';
import { presentEvaporation } from './present-evaporation';
import type { Preset } from './preset';
import { type PresetRecipe, presetRecipes } from './preset-recipes';

/** Make every preset: solve for what is free, round to the stored precision, and keep what is then left over. */
export function calibratePresets(observations: Observations): readonly Preset[] {
  return presetRecipes.map((recipe) => {
    const { id, name, mode, set, isFromHindcast, source, doi, fitted, notes } = recipe;
    const given = { ...set, ...(isFromHindcast ? valuesOfHindcast(observations) : {}) };
    const values = rounded({ ...given, ...solve(recipe, given, observations) });
    const targets = recipe.targets.map((target) => ({
      ...target,
      residualMetres: toTenthOfMillimetre(fallTo2100(values, recipe, target, observations) - target.fallMetres),
    }));
    return { id, name, mode, values: withoutDefaults(values), source, doi, fitted, targets, notes };
  });
}

type Values = Preset['values'];
type Target = PresetRecipe['targets'][number];

function fallTo2100(values: Values, { mode }: PresetRecipe, target: Target, { basin }: Observations): number {
  const settings: ModelSettings = { ...defaultSettings, ...values, mode };
  const line = centralLine(target.warming === null ? settings : { ...settings, warming: target.warming }, basin);
  return observedLevels(basin, target.baseYear, target.baseYear)[0]! - line.at(-1)!;
}

function solve(recipe: PresetRecipe, given: Values, observations: Observations): Values {
  if (recipe.fitted.length === 0) return {};
  const named = (free: readonly number[]): Values => Object.fromEntries(recipe.fitted.map((id, k) => [id, free[k]!]));
  const residuals = (free: readonly number[]) =>
    recipe.targets.map(
      (target) => fallTo2100({ ...given, ...named(free) }, recipe, target, observations) - target.fallMetres,
    );
  return named(
    fitLeastSquares(
      residuals,
      recipe.fitted.map((id) => defaultSettings[id]),
    ).parameters,
  );
}

/**
 * The model's own answer: mean inflow of 2014–2023, evaporation that rises with warming as evaporation less rain did
 * in the hindcast, and the rate of fall that this leaves at the present level.
 */
function valuesOfHindcast(observations: Observations): Values {
  const { basin, inflow: measured } = observations;
  const { rain, amplification } = defaultSettings;
  const decade = measured.filter(({ year }) => year >= 2014 && year <= 2023).map((point) => point.allRiversKm3!);
  const inflow = roundTo('inflow', decade.reduce((sum, value) => sum + value, 0) / decade.length);
  const net = fitHindcast(observations, 1977, 2023);
  const warming = observedWarmingAt(basin.start.year) - observedWarmingAt(referenceYear);
  const held = presentEvaporation(inflow, 0, basin) - presentRainMetresPerYear;
  return {
    inflow,
    evaporation: (1000 * (net.perDegree + (presentRainMetresPerYear * rain) / 100)) / amplification,
    fall: 100 * (net.metresPerYear + net.perDegree * warming - held),
  };
}

function rounded(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, typeof value === 'number' ? roundTo(id, value) : value]),
  );
}

function roundTo(id: string, value: number): number {
  const parameter = modelParameters[id as ModelParameterId];
  return parameter.kind === 'number' ? Number(value.toFixed(parameter.decimals)) : value;
}

function toTenthOfMillimetre(metres: number): number {
  return Math.round(10_000 * metres) / 10_000 + 0;
}

function withoutDefaults(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([id, value]) => value !== defaultSettings[id as ModelParameterId]),
  );
}
