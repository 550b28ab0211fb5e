import { Refusal } from '@/lib/domain/refusal';
import { writePdf } from '@/lib/export/pdf/write-pdf';

/** A PDF that is asked for: what `writePdf` takes, and a number that comes back with the answer. */
export type PdfRequest = { readonly number: number; readonly of: Parameters<typeof writePdf> };

/** The file, or why there is none: the three parts of a refusal, or a sentence. */
export type PdfAnswer =
  | { readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly refused: readonly [where: string, what: string, expected: string | undefined] }
  | { readonly number: number; readonly fault: string };

addEventListener('message', async ({ data: { number, of } }: MessageEvent<PdfRequest>) => {
  try {
    const bytes = await writePdf(...of);
    postMessage({ number, bytes } satisfies PdfAnswer, { transfer: [bytes.buffer] });
  } catch (error) {
    const answer: PdfAnswer =
      error instanceof Refusal
        ? { number, refused: [error.where, error.what, error.expected] }
        : { number, fault: String(error) };
    postMessage(answer);
  }
});
