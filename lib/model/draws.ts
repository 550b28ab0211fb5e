import { exp } from '@/lib/stats/exp';
import { extremes } from '@/lib/stats/extremes';
import { normalStream } from '@/lib/stats/random';
import { type Bands, bandsOfRows } from './bands';

/** The random numbers of an ensemble, drawn once per seed and shared by every setting of the sliders. */
export type EnsembleDraws = {
  readonly members: number;
  readonly seed: number;
  /** Annual levels of a run, the start included. */
  readonly years: number;
  /** z1…z4 of every member, four in a row: rate, evaporation, runoff, area. */
  readonly parameters: Float64Array;
  /** Noise of unit size, AR(1): row y (of `years` − 1) holds all members from mid-year y to y + 1. */
  readonly noise: Float64Array;
  /** The noise summed with a memory of 40 years, zero at the start: `years` rows of all members. */
  readonly excursion: Float64Array;
  readonly excursionBands: Bands;
  readonly excursionExtremes: readonly [lowest: number, highest: number];
};

/** Correlation of the noise of one year with that of the year before. */
const noiseMemory = 0.5;
/** What is left of an excursion after a year: the basin forgets in 40 years (27 above −30.5 m, 65–100 below −32 m). */
const excursionMemory = exp(-1 / 40);

/**
 * Draw the random numbers of an ensemble of `members` over `years` annual levels (76 from 2025 to 2100).
 * Order: member by member, first z1…z4, then one number a year; so the first hundred members of a large ensemble
 * are the small ensemble of the same seed. Generator and normal transform: see `normalStream`.
 */
export function drawEnsemble(members: number, seed: number, years: number): EnsembleDraws {
  const next = normalStream(seed);
  const innovation = Math.sqrt(1 - noiseMemory * noiseMemory);
  const parameters = new Float64Array(4 * members);
  const noise = new Float64Array((years - 1) * members);
  const excursion = new Float64Array(years * members);
  for (let i = 0; i < members; i++) {
    for (let z = 0; z < 4; z++) parameters[4 * i + z] = next();
    let epsilon = 0;
    let x = 0;
    for (let y = 0; y < years - 1; y++) {
      epsilon = y === 0 ? next() : noiseMemory * epsilon + innovation * next();
      x = x * excursionMemory + epsilon;
      noise[y * members + i] = epsilon;
      excursion[(y + 1) * members + i] = x;
    }
  }
  const excursionBands = bandsOfRows(excursion, members);
  const excursionExtremes = extremes(excursion);
  return { members, seed, years, parameters, noise, excursion, excursionBands, excursionExtremes };
}

/** The numbers that the water balance of some members of an ensemble is run with. */
export type MemberDraws = Pick<EnsembleDraws, 'members' | 'years' | 'parameters' | 'noise'>;

/** Take the numbers of the members from number `from` up to, not with, number `end`. */
export function drawsOfMembers(draws: EnsembleDraws, from: number, end: number): MemberDraws {
  const { members, years, parameters, noise } = draws;
  const count = end - from;
  const ofThem = new Float64Array((years - 1) * count);
  for (let row = 0; row < years - 1; row++)
    ofThem.set(noise.subarray(row * members + from, row * members + end), row * count);
  return { members: count, years, parameters: parameters.slice(4 * from, 4 * end), noise: ofThem };
}
