import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '@/lib/domain/refusal';

/** What decides the numbers of every run of a build. */
export type RunGround = {
  /** Hash of the sources of model and impacts. */
  readonly modelFingerprint: string;
  /** Checksum of each data file, by its name. */
  readonly dataChecksums: Readonly<Record<string, string>>;
};

/** What decides the numbers of one run besides. */
export type RunInputs = {
  /** Every parameter in effect, defaults included, at its stored precision. */
  readonly parameters: Readonly<Record<string, number | string>>;
  readonly seed: number;
};

/**
 * Make what names the runs of a build by what went into them: the first 8 hexadecimal digits of SHA-256 over model, data,
 * parameters and seed as JSON with sorted keys, of which model and data are hashed once. The same link gives the same id in
 * Node and in browsers; the order in which keys were set does not matter.
 */
export function runNamer({ modelFingerprint, dataChecksums }: RunGround): (inputs: RunInputs) => string {
  const ground = sha256
    .create()
    .update(utf8ToBytes(`[${JSON.stringify(modelFingerprint)},${JSON.stringify(sorted(dataChecksums))},`));
  return ({ parameters, seed }) => {
    const rest = utf8ToBytes(`${JSON.stringify(sorted(parameters))},${JSON.stringify(seed)}]`);
    return bytesToHex(ground.clone().update(rest).digest()).slice(0, 8);
  };
}

/** Entries by key in the order of code units, which no locale changes; JSON would write NaN as null, so it is refused. */
function sorted(record: Readonly<Record<string, number | string>>): [string, number | string][] {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Refusal(key, `is ${value}`, 'a finite number');
  }
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
