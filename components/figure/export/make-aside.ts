import { Refusal } from '@/lib/domain/refusal';
import type { FileAnswer, FileRequest, Works } from './file-worker';

type Asked = { readonly answer: (answer: FileAnswer) => void; readonly fail: (why: unknown) => void };
/** Makes files of a kind beside the page; by `inPage` where workers cannot be had. */
type MakeAside = <Kind extends keyof Works>(kind: Kind, inPage: Works[Kind]) => Works[Kind];

/**
 * Open a place beside the page where files are made, so that the page draws on meanwhile: a worker, started when it is
 * first asked. Kinds that share a place are made one after another, and share what they have in common.
 */
export function createAside(): MakeAside {
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
  const ask = async (kind: keyof Works, of: readonly unknown[]): Promise<FileAnswer> => {
    worker ??= start();
    const number = ++last;
    const answered = new Promise<FileAnswer>((answer, fail) => asked.set(number, { answer, fail }));
    worker.postMessage({ number, kind, of } satisfies FileRequest);
    return answered;
  };

  return (kind, inPage) => {
    const make = async (...of: unknown[]): Promise<unknown> => {
      const answer = await ask(kind, of).catch(() => null);
      if (answer === null) return Reflect.apply(inPage, null, of);
      if ('made' in answer) return answer.made;
      if ('refused' in answer) throw new Refusal(...answer.refused);
      throw new Error(answer.fault);
    };
    // A worker answers what its work of that kind gives.
    return make as typeof inPage;
  };
}
