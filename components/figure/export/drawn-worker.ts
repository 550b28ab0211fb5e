import { Refusal } from '@/lib/domain/refusal';
import { createDrawnFiles, type DrawnFile, type DrawnFiles } from '@/lib/export/drawn-files';
import { loadFonts } from '@/lib/export/fonts.browser';
import { paintPng } from '@/lib/export/paint-png.browser';

const makers = createDrawnFiles(() => loadFonts(), paintPng);

/** A file that is asked for of a finished SVG, with a number that comes back in the answer. */
export type DrawnRequest = {
  readonly number: number;
  readonly kind: keyof DrawnFiles;
  readonly of: readonly unknown[];
};

/** The file, or why there is none: the three parts of a refusal, or a sentence. */
export type DrawnAnswer = { readonly number: number } & (
  | { readonly file: DrawnFile }
  | { readonly refused: readonly [where: string, what: string, expected: string | undefined] }
  | { readonly fault: string }
);

// One after another: at once, each would hold memory of its own.
let last = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<DrawnRequest>) => {
  last = last.then(() => answer(data));
});

async function answer({ number, kind, of }: DrawnRequest): Promise<void> {
  try {
    const file: DrawnFile = await Reflect.apply(makers[kind], null, of);
    postMessage({ number, file } satisfies DrawnAnswer, { transfer: [file.bytes.buffer] });
  } catch (error) {
    const why: DrawnAnswer =
      error instanceof Refusal
        ? { number, refused: [error.where, error.what, error.expected] }
        : { number, fault: String(error) };
    postMessage(why);
  }
}
