import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Grid } from '@/lib/relief/grid';

/** Where the grid lies: 46–56° E, 36–48° N. */
export const rawGrid: Grid = { columns: 500, rows: 600, westDegrees: 46, northDegrees: 48, stepDegrees: 0.02 };

/** File and SHA-256 of the grid that the packed relief was made from. */
export const rawGridFile = 'elevation_0p02.i16';
export const rawGridSha256 = '68c244daef8557eca56190361f98627c058562cf72fa496513f08038cf888a9d';

const missing = -32_768;
/** No bed lies below −1,100 m: what does is a mountain above 3,276.7 m, past the end of a 16-bit number. */
const deepest = -11_000;

/**
 * Read the grid: little-endian 16-bit decimetres, row by row from the north-west. Summits above 3,276.7 m were written
 * past the end of the numbers and read as deep bed: they are put back at 3,276.7 m. Throws where the bytes are others.
 */
export function readRawGrid(folder: string): { readonly elevationDecimetres: Int16Array; readonly noData: Uint8Array } {
  const bytes = Uint8Array.from(readFileSync(`${folder}/${rawGridFile}`));
  const found = bytesToHex(sha256(bytes));
  if (found !== rawGridSha256) throw new Error(`${rawGridFile}: SHA-256 is ${found}; expected ${rawGridSha256}`);
  const view = new DataView(bytes.buffer);
  const raw = Int16Array.from({ length: rawGrid.columns * rawGrid.rows }, (_, cell) => view.getInt16(2 * cell, true));
  return {
    elevationDecimetres: raw.map((value) => (value < deepest ? 32_767 : value)),
    noData: Uint8Array.from(raw, (value) => (value === missing ? 1 : 0)),
  };
}
