import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '@/lib/domain/refusal';

/** The folder of the tables: `data` in the root of the project, where every command of ours starts. */
const folder = join(process.cwd(), 'data');

/** Read the text of a file of `data/`; throws `Refusal` where it is missing. */
export function readDataFile(file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new Refusal(file, 'is missing in data/', 'the file');
  }
}

/** Read a file of `data/` that is not text; throws `Refusal` where it is missing. */
export function readDataBytes(file: string): Uint8Array {
  try {
    return bytesOf(join(folder, file));
  } catch {
    throw new Refusal(file, 'is missing in data/', 'the file');
  }
}

/** List the files of `data/`, those in folders as `relief/…`, in alphabetical order. */
export function listDataFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Give the SHA-256 of a file of `data/`, in hexadecimal, over its bytes. */
export function checksumOfDataFile(file: string): string {
  return bytesToHex(sha256(bytesOf(join(folder, file))));
}

/** Give one SHA-256 over the TypeScript sources in folders of the project and below, tests and fixtures left out. */
export function checksumOfSources(folders: readonly string[]): string {
  const files = folders
    .flatMap((path) =>
      readdirSync(join(process.cwd(), path), { recursive: true, encoding: 'utf8' }).map((name) =>
        `${path}/${name}`.split(sep).join('/'),
      ),
    )
    .filter((path) => /\.ts$/.test(path) && !/\.(test|fixture)\.ts$/.test(path))
    .sort();
  const hash = sha256.create();
  for (const path of files) hash.update(utf8ToBytes(`${path}\n`)).update(bytesOf(join(process.cwd(), path)));
  return bytesToHex(hash.digest());
}

/** Plain bytes: where a document of jsdom stands beside Node, a buffer of Node is no `Uint8Array`. */
function bytesOf(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(path));
}
