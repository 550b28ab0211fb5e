import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Make the id of a PDF, 32 digits, from the parts of what it shows and says: the first half of their SHA-256. */
export function fileIdOf(...parts: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest()).slice(0, 32).toUpperCase();
}
