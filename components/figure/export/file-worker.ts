import { Refusal } from '@/lib/domain/refusal';
import { paintPng } from '@/lib/export/paint-png.browser';
import { writePdf } from '@/lib/export/pdf/write-pdf';

const works = { pdf: writePdf, png: paintPng } as const;

/** The kinds of files that are made of an outlined SVG beside the page, and what each takes. */
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

addEventListener('message', async ({ data: { number, kind, of } }: MessageEvent<FileRequest>) => {
  try {
    const bytes: Uint8Array<ArrayBuffer> = await Reflect.apply(works[kind], null, of);
    postMessage({ number, bytes } satisfies FileAnswer, { transfer: [bytes.buffer] });
  } catch (error) {
    const answer: FileAnswer =
      error instanceof Refusal
        ? { number, refused: [error.where, error.what, error.expected] }
        : { number, fault: String(error) };
    postMessage(answer);
  }
});
