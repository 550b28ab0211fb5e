import { Refusal } from '@/lib/domain/refusal';
import { paintPng } from '@/lib/export/paint-png.browser';
import { writePdf } from '@/lib/export/pdf/write-pdf';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';

const works = { pdf: writePdf, png: paintPng, xlsx: writeWorkbook } as const;

/** The kinds of files that are made beside the page, and what each takes: an outlined SVG, or sheets of numbers. */
export type Works = typeof works;

/** A file that is asked for, with a number that comes back in the answer. */
export type FileRequest = {
  readonly number: number;
  readonly kind: keyof Works;
  readonly of: readonly unknown[];
};

/** The file, or why there is none: the three parts of a refusal, or a sentence. */
export type FileAnswer = { readonly number: number } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly refused: readonly [where: string, what: string, expected: string | undefined] }
  | { readonly fault: string }
);

// One after another: at once, each would hold memory of its own.
let last = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  last = last.then(() => answer(data));
});

async function answer({ number, kind, of }: FileRequest): Promise<void> {
  try {
    const bytes: Uint8Array<ArrayBuffer> = await Reflect.apply(works[kind], null, of);
    postMessage({ number, bytes } satisfies FileAnswer, { transfer: [bytes.buffer] });
  } catch (error) {
    const why: FileAnswer =
      error instanceof Refusal
        ? { number, refused: [error.where, error.what, error.expected] }
        : { number, fault: String(error) };
    postMessage(why);
  }
}
