import { type Zippable, zipSync } from 'fflate';

/**
 * Date of files in an archive: noon on the first day of a month such as `2026-02`, so that neither clock nor time zone
 * changes a byte. A time without zone is read and written in the same zone, whichever it is; none changes its clocks at noon.
 */
export function archiveDate(month: string): string {
  return `${month}-01T12:00:00`;
}

/**
 * How hard a file is pressed: what is compressed already (PNG, PDF, XLSX) not at all. Level 1 takes half the time of the
 * usual 6 and makes our drawings 6 % larger.
 */
export function levelOf(name: string): 0 | 1 {
  return /\.(png|pdf|xlsx)$/.test(name) ? 0 : 1;
}

/** Put files into a ZIP archive, in their order, dated by `archiveDate`. */
export function zipFiles(files: readonly (readonly [name: string, bytes: Uint8Array])[], month: string) {
  const mtime = archiveDate(month);
  const entries = files.map(([name, bytes]): [string, Zippable[string]] => [
    name,
    [bytes, { level: levelOf(name), mtime }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
