import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { Refusal } from '@/lib/domain/refusal';

/** What a verb gives: text or bytes. */
export type Output = string | Uint8Array;

/**
 * Write a result to a file, or to standard output. A file appears whole or not at all: it is written beside its place
 * and moved there when complete.
 */
export function putOut(output: Output, file: string | undefined): void {
  if (file === undefined) {
    const bytes = typeof output === 'string' ? Buffer.from(output) : output;
    for (let done = 0; done < bytes.length; ) done += writeSome(bytes.subarray(done));
    return;
  }
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, output);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Refusal(`--out ${file}`, `cannot be written (${reason})`, 'a file in a folder that exists');
  }
}

function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(process.stdout.fd, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // A full pipe asks to be tried again; a closed one has read enough.
    if (code === 'EAGAIN') return 0;
    if (code === 'EPIPE') return bytes.length;
    throw error instanceof Error && typeof code === 'string'
      ? new Refusal('standard output', `cannot be written (${code})`, 'room for the result')
      : error;
  }
}

/** Choose the format of a result: the first is the default. */
export function formatOf<F extends string>(verb: string, asked: string | undefined, formats: readonly F[]): F {
  const format = asked === undefined ? formats[0] : formats.find((known) => known === asked);
  if (format === undefined)
    throw new Refusal(`caspian ${verb} --format`, `unknown format '${asked}'`, formats.join(', '));
  return format;
}

/** Write a value as JSON with two spaces, and a line end. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
