import { execFile } from 'node:child_process';

/** What a run of the command line left behind. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

let free = 2;
const waiting: (() => void)[] = [];

/** Run `caspian` in a process of its own, two at a time: more would only wait for each other. */
export async function runCaspian(...words: string[]): Promise<Ran> {
  if (free === 0) await new Promise<void>((go) => waiting.push(go));
  else free--;
  const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, SITE_URL: 'https://example.org' } };
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/caspian.ts', ...words], options, (error, out, err) => {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
      done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}
