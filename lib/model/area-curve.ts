import type { Hypsometry } from '@/lib/domain/hypsometry';
import { Refusal } from '@/lib/domain/refusal';

/** Model area by level, laid out for direct lookup: equal steps downward from `topMetres`. */
export type AreaCurve = {
  readonly topMetres: number;
  readonly bottomMetres: number;
  readonly stepsPerMetre: number;
  /** Area at each step, km². */
  readonly areaKm2: Float64Array;
  /** Volume between each step and the bottom, km³: the exact integral of the area. */
  readonly volumeKm3: Float64Array;
};

/** Lay out the model area of a hypsometry table; refuses levels that do not descend in equal steps. */
export function areaCurveOf({ levelMetres, modelAreaKm2 }: Hypsometry): AreaCurve {
  const topMetres = levelMetres[0]!;
  const bottomMetres = levelMetres.at(-1)!;
  const last = levelMetres.length - 1;
  const stepsPerMetre = last / (topMetres - bottomMetres);
  levelMetres.forEach((level, i) => {
    if (Math.abs((topMetres - level) * stepsPerMetre - i) > 1e-6)
      throw new Refusal(
        `hypsometry row ${i + 1}`,
        `level is out of step: ${level}`,
        'levels descending in equal steps',
      );
  });
  const areaKm2 = Float64Array.from(modelAreaKm2);
  const volumeKm3 = new Float64Array(areaKm2.length);
  for (let i = last - 1; i >= 0; i--)
    volumeKm3[i] = volumeKm3[i + 1]! + (areaKm2[i]! + areaKm2[i + 1]!) / (2000 * stepsPerMetre);
  return { topMetres, bottomMetres, stepsPerMetre, areaKm2, volumeKm3 };
}

/** Give the area of the sea (km²) at a level (m BHS): linear between the steps, constant beyond the ends. */
export function areaAt({ areaKm2, topMetres, stepsPerMetre }: AreaCurve, levelMetres: number): number {
  return heldAt(areaKm2, (topMetres - levelMetres) * stepsPerMetre);
}

/** Read at `steps` from the first of equally spaced values: linear between them, constant beyond the ends. */
export function heldAt(values: Float64Array, steps: number): number {
  const last = values.length - 1;
  const x = steps < 0 ? 0 : Math.min(last, steps);
  const i = Math.min(last - 1, x | 0);
  const value = values[i]!;
  return value + (x - i) * (values[i + 1]! - value);
}

/** Give the volume of the sea (km³) above the bottom of the table, negative below it: the integral of `areaAt`. */
export function volumeAt(curve: AreaCurve, levelMetres: number): number {
  const { topMetres, bottomMetres, stepsPerMetre, areaKm2, volumeKm3 } = curve;
  const last = areaKm2.length - 1;
  if (levelMetres >= topMetres) return volumeKm3[0]! + ((levelMetres - topMetres) * areaKm2[0]!) / 1000;
  if (levelMetres <= bottomMetres) return ((levelMetres - bottomMetres) * areaKm2[last]!) / 1000;
  const i = Math.min(Math.floor((topMetres - levelMetres) * stepsPerMetre), last - 1);
  const stepBelow = topMetres - (i + 1) / stepsPerMetre;
  const meanArea = (areaKm2[i + 1]! + areaAt(curve, levelMetres)) / 2;
  return volumeKm3[i + 1]! + ((levelMetres - stepBelow) * meanArea) / 1000;
}
