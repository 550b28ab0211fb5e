import { Refusal } from '@/lib/domain/refusal';
import type { FileAnswer, FileRequest, Works } from './file-worker';

type Asked = { readonly answer: (answer: FileAnswer) => void; readonly fail: (why: unknown) => void };
type Make<Of extends readonly unknown[]> = (...of: Of) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Make files of a kind in a worker of their own, so that the page draws on meanwhile, and files of other kinds are made
 * at once; by `inPage` where workers cannot be had.
 */
export function makeAside<Kind extends keyof Works>(
  kind: Kind,
  inPage: Make<Parameters<Works[Kind]>>,
): Make<Parameters<Works[Kind]>> {
  const asked = new Map<number, Asked>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      asked.get(data.number)?.answer(data);
      asked.delete(data.number);
    });
    started.addEventListener('error', (why) => {
      for (const { fail } of asked.values()) fail(why);
      asked.clear();
      worker = undefined;
    });
    return started;
  };
  const ask = async (of: readonly unknown[]): Promise<FileAnswer> => {
    worker ??= start();
    const number = ++last;
    const answered = new Promise<FileAnswer>((answer, fail) => asked.set(number, { answer, fail }));
    worker.postMessage({ number, kind, of } satisfies FileRequest);
    return answered;
  };

  return async (...of) => {
    const answer = await ask(of).catch(() => null);
    if (answer === null) return inPage(...of);
    if ('bytes' in answer) return answer.bytes;
    if ('refused' in answer) throw new Refusal(...answer.refused);
    throw new Error(answer.fault);
  };
}
