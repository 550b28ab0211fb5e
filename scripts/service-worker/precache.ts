import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A file of the build: its path in `out/`, with `/` between folders, and its content. */
export type BuiltFile = { readonly name: string; readonly content: Uint8Array };

/** What the worker keeps of a build: its version, the addresses in order, and the page of lost addresses. */
export type Precache = {
  /** First 16 hexadecimal digits of SHA-256 over names and contents. */
  readonly version: string;
  readonly addresses: readonly string[];
  readonly lost: string;
};

/** What pages load: themselves, code, styles, fonts, icons, and the data files they offer. */
const kept = /\.(html|js|css|woff2|svg|json|csv)$/;

/**
 * What only machines load, the two other copies of the page of lost addresses, and the pictures that stand in a page
 * until its figures are live: many times the size of all the rest, and of no use where the page's scripts are at hand.
 */
const left = /^(404\.html$|_not-found\/|_next\/(?!static\/)|api\/|first\/|sw\.js$)/;

/** Tell whether the worker keeps a file of the build. */
export function isKept(name: string): boolean {
  return kept.test(name) && !left.test(name);
}

/** The address at which a static host serves a file: a page at its folder, whose name need not be `index.html`. */
export function addressOf(name: string): string {
  return encodeURI(`/${name.replace(/(^|\/)index\.html$/, '$1')}`);
}

/**
 * List what the worker keeps of a build. The same files give the same version and list in any order; any other content
 * or name gives another version. `worker` is the worker's own source, which is part of the version.
 */
export function precacheOf(files: readonly BuiltFile[], worker: string): Precache {
  const chosen = files.filter(({ name }) => isKept(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const hash = sha256.create().update(sha256(utf8ToBytes(worker)));
  for (const { name, content } of chosen) hash.update(sha256(utf8ToBytes(name))).update(sha256(content));
  return {
    version: bytesToHex(hash.digest()).slice(0, 16),
    addresses: chosen.map(({ name }) => addressOf(name)),
    lost: '/404/',
  };
}
