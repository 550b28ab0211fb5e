import { unzlibSync } from 'fflate';

/** A PDF as a reader's program takes it apart: the page, what is painted on it, what is said about it. */
export type ReadPdf = {
  /** The whole file, a character for each byte. */
  readonly raw: string;
  /** Width and height of the page, points. */
  readonly page: readonly [number, number];
  /** Every painting operator with its numbers, in order: `10 20 m`. */
  readonly operators: readonly string[];
  readonly xmp: string;
};

/** Take a PDF of one page apart, by the PDF Reference alone. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1');
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? [];
  const [, start = ''] = /\/Contents (\d+) 0 R/.exec(raw) ?? [];
  const at = raw.indexOf(`\n${start} 0 obj`);
  const from = raw.indexOf('stream\n', at) + 'stream\n'.length;
  const content = unzlibSync(bytes.subarray(from, raw.indexOf('endstream', from)));
  const xmp = /<x:xmpmeta.*?<\/x:xmpmeta>/s.exec(raw)?.[0] ?? '';
  return {
    raw,
    page: [Number(box[1]), Number(box[2])],
    operators: Buffer.from(content).toString('latin1').trim().split('\n'),
    xmp: Buffer.from(xmp, 'latin1').toString('utf8'),
  };
}
