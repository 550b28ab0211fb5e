import { readDataBytes, readDataFile } from '@/lib/datasets/files';
import { parseHypsometry } from '@/lib/datasets/hypsometry';
import { bundleFile } from './bundle';
import { decodeBundle } from './decode-bundle';

/** The packed relief as the site serves it. */
export const bundle = decodeBundle(readDataBytes(bundleFile));

export const { relief } = bundle;

/** The levels at which the map is held to the hypsometry: every half metre from −24 to −50 m. */
export const halfMetres = Array.from({ length: 53 }, (_, index) => -24 - index / 2);

const hypsometry = parseHypsometry(readDataFile('hypsometry.csv'));

/** The row of the hypsometry at a level, areas in km². */
export function hypsometryAt(levelMetres: number): { total: number; connected: number; cutOff: number } {
  const row = hypsometry.levelMetres.findIndex((level) => Math.abs(level - levelMetres) < 1e-6);
  return {
    total: hypsometry.totalAreaKm2[row] ?? Number.NaN,
    connected: hypsometry.connectedAreaKm2[row] ?? Number.NaN,
    cutOff: hypsometry.cutOffAreaKm2[row] ?? Number.NaN,
  };
}
