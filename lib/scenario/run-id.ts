import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '@/lib/domain/refusal';

/** Everything that decides the numbers of a run. */
export type RunInputs = {
  /** Hash of the sources of model and impacts. */
  readonly modelFingerprint: string;
  /** Checksum of each data file, by its name. */
  readonly dataChecksums: Readonly<Record<string, string>>;
  /** Every parameter in effect, defaults included, at its stored precision. */
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly seed: number;
};

/**
 * Name a run by what went into it: the first 8 hexadecimal digits of SHA-256 over the inputs as JSON with sorted keys.
 * The same link gives the same id in Node and in browsers; the order in which keys were set does not matter.
 */
export function runId(inputs: RunInputs): string {
  const canonical = JSON.stringify([
    inputs.modelFingerprint,
    sorted(inputs.dataChecksums),
    sorted(inputs.parameters),
    inputs.seed,
  ]);
  return bytesToHex(sha256(utf8ToBytes(canonical))).slice(0, 8);
}

/** Entries by key in the order of code units, which no locale changes; JSON would write NaN as null, so it is refused. */
function sorted(record: Readonly<Record<string, number | string>>): [string, number | string][] {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Refusal(key, `is ${value}`, 'a finite number');
  }
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
