import { Refusal } from '@/lib/domain/refusal';
import { createDrawnFiles, type DrawnFile } from '@/lib/export/drawn-files';
import { loadFonts } from '@/lib/export/fonts.browser';
import { paintPng } from '@/lib/export/paint-png.browser';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';

const works = { ...createDrawnFiles(() => loadFonts(), paintPng), toXlsx: writeWorkbook } as const;

/** The kinds of files that are made beside the page, and what each takes: a finished SVG, or sheets of numbers. */
export type Works = typeof works;

/** A file that is asked for, with a number that comes back in the answer. */
export type FileRequest = {
  readonly number: number;
  readonly kind: keyof Works;
  readonly of: readonly unknown[];
};

/** The file, or why there is none: the three parts of a refusal, or a sentence. */
export type FileAnswer = { readonly number: number } & (
  | { readonly made: DrawnFile | DrawnFile['bytes'] }
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
    const made: DrawnFile | DrawnFile['bytes'] = await Reflect.apply(works[kind], null, of);
    const { buffer } = made instanceof Uint8Array ? made : made.bytes;
    postMessage({ number, made } satisfies FileAnswer, { transfer: [buffer] });
  } catch (error) {
    const why: FileAnswer =
      error instanceof Refusal
        ? { number, refused: [error.where, error.what, error.expected] }
        : { number, fault: String(error) };
    postMessage(why);
  }
}
