import { Refusal } from '@/lib/domain/refusal';
import type { DrawnFiles } from '@/lib/export/drawn-files';
import type { DrawnAnswer, DrawnRequest } from './drawn-worker';

type Drawn<Kind extends keyof DrawnFiles> = Awaited<ReturnType<DrawnFiles[Kind]>>;
type Asked = { readonly answer: (answer: DrawnAnswer) => void; readonly fail: (why: unknown) => void };

/**
 * Make drawn files in a worker, so that the page draws on meanwhile; by `inPage` where workers cannot be had. The worker
 * starts when it is first asked, and makes one file after another: those of one figure share its outlines.
 */
export function drawnAside(inPage: () => Promise<DrawnFiles>): DrawnFiles {
  const asked = new Map<number, Asked>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./drawn-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<DrawnAnswer>) => {
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
  const ask = async (kind: keyof DrawnFiles, of: readonly unknown[]): Promise<DrawnAnswer> => {
    worker ??= start();
    const number = ++last;
    const answered = new Promise<DrawnAnswer>((answer, fail) => asked.set(number, { answer, fail }));
    worker.postMessage({ number, kind, of } satisfies DrawnRequest);
    return answered;
  };
  const maker =
    <Kind extends keyof DrawnFiles>(kind: Kind) =>
    async (...of: Parameters<DrawnFiles[Kind]>): Promise<Drawn<Kind>> => {
      const answer = await ask(kind, of).catch(() => null);
      if (answer === null) return Reflect.apply((await inPage())[kind], null, of);
      // The worker makes what was asked for.
      if ('file' in answer) return answer.file as Drawn<Kind>;
      if ('refused' in answer) throw new Refusal(...answer.refused);
      throw new Error(answer.fault);
    };
  return { toOutlines: maker('toOutlines'), toPng: maker('toPng'), toPage: maker('toPage') };
}
