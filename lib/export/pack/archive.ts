import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { crc32 } from '../crc32';
import { joinBytes } from '../join-bytes';
import { archiveDate, levelOf } from '../zip-files';

/** A file pressed for an archive: its name there, its length and checksum before, and its bytes as deflated. */
export type PressedFile = Pick<ZipInputFile, 'filename' | 'size' | 'crc'> & {
  readonly pressed: Uint8Array<ArrayBuffer>;
};

/** Press a file as soon as it is made, while others are still under way. */
export function pressFile(filename: string, bytes: Uint8Array): PressedFile {
  return { filename, size: bytes.length, crc: crc32(bytes), pressed: deflateSync(bytes, { level: levelOf(filename) }) };
}

/**
 * Put pressed files into a ZIP archive, in their order, dated as `zipFiles` does. Their lengths follow them (APPNOTE
 * 4.3.9), which some programs read of deflated files only: so all are, those that are compressed already in one piece.
 */
export function archiveOf(files: readonly PressedFile[], month: string): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { filename, size, crc, pressed } of files) {
    const entry: ZipInputFile = { filename, size, crc, compression: 8, mtime: archiveDate(month) };
    archive.add(entry);
    entry.ondata?.(null, pressed, true);
  }
  archive.end();
  return joinBytes(parts);
}
