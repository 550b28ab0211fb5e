import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Room for a part of a text; encoding half a megabyte at once would take new memory for each file. */
const room = new Uint8Array(1 << 16);

/** Make the id of a PDF, 32 digits, from all that it shows and says: the first half of the SHA-256 of the text as UTF-8. */
export function fileIdOf(text: string): string {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  for (let at = 0; at < text.length; ) {
    // A character is never cut: what does not fit whole is left for the next part.
    const { read, written } = encoder.encodeInto(text.slice(at, at + room.length), room);
    hash.update(room.subarray(0, written));
    at += read;
  }
  return bytesToHex(hash.digest()).slice(0, 32).toUpperCase();
}
