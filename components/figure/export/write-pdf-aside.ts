import { Refusal } from '@/lib/domain/refusal';
import type { writePdf } from '@/lib/export/pdf/write-pdf';
import type { PdfAnswer, PdfRequest } from './pdf-worker';

type Asked = { readonly answer: (answer: PdfAnswer) => void; readonly fail: (why: ErrorEvent) => void };

const asked = new Map<number, Asked>();
let worker: Worker | undefined;
let last = 0;

/**
 * Write a PDF as `writePdf` does, in a worker beside the page, so that the page draws on meanwhile; in the page itself
 * where workers cannot be had. The bytes are the same.
 */
export async function writePdfAside(...of: Parameters<typeof writePdf>): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(of).catch(() => null);
  if (answer === null) return (await import('@/lib/export/pdf/write-pdf')).writePdf(...of);
  if ('bytes' in answer) return answer.bytes;
  if ('refused' in answer) throw new Refusal(...answer.refused);
  throw new Error(answer.fault);
}

async function ask(of: PdfRequest['of']): Promise<PdfAnswer> {
  worker ??= start();
  const number = ++last;
  const answered = new Promise<PdfAnswer>((answer, fail) => asked.set(number, { answer, fail }));
  worker.postMessage({ number, of } satisfies PdfRequest);
  return answered;
}

function start(): Worker {
  const started = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
    asked.get(data.number)?.answer(data);
    asked.delete(data.number);
  });
  started.addEventListener('error', (why) => {
    for (const { fail } of asked.values()) fail(why);
    asked.clear();
    worker = undefined;
  });
  return started;
}
