/**
 * Encode a text as UTF-8, a half of a character as U+FFFD: into room that is there already, which browsers do faster
 * than they make the bytes of half a megabyte of outlines themselves.
 */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // Our drawings are ASCII but for a sign here and there; a text that needs more room is encoded in the usual way.
  const room = new Uint8Array(text.length + 4096);
  const { read, written } = encoder.encodeInto(text, room);
  return read === text.length ? room.subarray(0, written) : encoder.encode(text);
}
