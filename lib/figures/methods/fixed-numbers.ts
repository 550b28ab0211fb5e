import { balanceForcing } from '@/lib/model/balance-forcing';
import { balanceRuns } from '@/lib/model/balance-runs';
import type { Basin } from '@/lib/model/basin';
import { defaultSettings } from '@/lib/model/default-settings';
import { drawEnsemble } from '@/lib/model/draws';
import { fluxesAt } from '@/lib/model/fluxes';
import { straitOutflow } from '@/lib/model/strait';
import { furrowCutOff } from '@/lib/model/ural-furrow';
import { presentUseKm3PerYear, waterUse } from '@/lib/model/water-use';

/** Numbers that no slider moves, read from what the model does with them, so that the page cannot say another. */
export type FixedNumbers = {
  readonly strait: { readonly km3PerMetre: number; readonly sillMetres: number };
  /** Levels at which the Ural Furrow begins to be cut off, and is; m BHS. */
  readonly furrow: readonly [begins: number, ends: number];
  readonly useRampYears: number;
  readonly swingYears: number;
  /** Years in which an excursion of mode `decline` fades to 1/e. */
  readonly excursionYears: number;
  /** One standard deviation of what the runs of an ensemble differ in. */
  readonly spread: {
    readonly fallMetres: number;
    readonly logEvaporation: number;
    readonly runoff: number;
    readonly area: number;
  };
  /** Levels between which the error of the area grows from nothing to its whole, m BHS. */
  readonly areaError: readonly [begins: number, ends: number];
  /** Standard deviation and year-to-year correlation of the unit noise, as drawn. */
  readonly noise: { readonly deviation: number; readonly memory: number };
};

/** Read the fixed numbers off the functions of the model. */
export function fixedNumbers(basin: Basin): FixedNumbers {
  const km3PerMetre = straitOutflow(1) - straitOutflow(0);
  const settings = { ...defaultSettings, natural: 100, spread: 1 };
  const [central, off] = [new Float64Array(4), Float64Array.of(1, 1, 1, 1)].map((z) => balanceRuns(settings, basin, z));
  const change = (column: 'naturalFall' | 'runoffPerDegree' | 'areaError') =>
    (off?.[column][0] ?? Number.NaN) - (central?.[column][0] ?? Number.NaN);
  const evaporation = (off?.evaporationPerDegree[0] ?? Number.NaN) / (central?.evaporationPerDegree[0] ?? Number.NaN);
  const forcing = balanceForcing(settings, basin, 1);
  const areaOf = (levelMetres: number, areaError: number) =>
    central === undefined
      ? Number.NaN
      : fluxesAt(levelMetres, forcing, 0, 0, { ...central, areaError: Float64Array.of(areaError) }, 0, basin.areaCurve)
          .areaKm2;
  return {
    strait: { km3PerMetre, sillMetres: -straitOutflow(0) / km3PerMetre },
    furrow: rampOf(furrowCutOff, -31, -31.5),
    useRampYears: 1 / (waterUse(100, 1) / presentUseKm3PerYear - 1),
    swingYears: -1 / Math.log(1 - (forcing.faded[1] ?? Number.NaN)),
    excursionYears: excursionYears(),
    spread: {
      fallMetres: change('naturalFall'),
      logEvaporation: Math.log(evaporation),
      runoff: change('runoffPerDegree'),
      area: change('areaError'),
    },
    areaError: rampOf((level) => areaOf(level, 1) / areaOf(level, 0) - 1, -29.6, -30.1),
    noise: noiseAsDrawn(),
  };
}

/** Give the ends of a straight ramp from 0 to 1 that runs through two inner points. */
function rampOf(share: (at: number) => number, a: number, b: number): readonly [number, number] {
  const perUnit = (b - a) / (share(b) - share(a));
  return [a - share(a) * perUnit, a + (1 - share(a)) * perUnit];
}

function excursionYears(): number {
  const { excursion, noise } = drawEnsemble(1, 1, 3);
  return -1 / Math.log(((excursion[2] ?? 0) - (noise[1] ?? 0)) / (excursion[1] ?? 0));
}

function noiseAsDrawn(): FixedNumbers['noise'] {
  const members = 20_000;
  const { noise } = drawEnsemble(members, 1, 21);
  const product = (shift: number) =>
    noise.subarray(shift).reduce((sum, value, k) => sum + value * (noise[k] ?? 0), 0) / (noise.length - shift);
  return { deviation: Math.sqrt(product(0)), memory: product(members) / product(0) };
}
