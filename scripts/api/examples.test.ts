import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiExample, apiExamples } from '@/components/data/api-examples';
import { serve } from '../serve.mjs';
import { writeApiFiles } from './write-files';

const folder = mkdtempSync(join(tmpdir(), 'caspian-api-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  writeApiFiles(folder);
  site = await serve({ port: 0, folder });
}, 60_000);

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (id: ApiExample['id']) => apiExamples.find((example) => example.id === id)!.code(site.url);

/** Whether this machine can run a line of shell. */
function runs(line: string): boolean {
  try {
    execFileSync('sh', ['-c', line], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Run a program in the folder, without any proxy before this machine, and give what it prints; rejects if it fails. */
function printed(program: string, ...words: string[]): Promise<string> {
  const env = { ...process.env, no_proxy: '127.0.0.1', NO_PROXY: '127.0.0.1' };
  return new Promise((done, fail) => {
    execFile(program, words, { cwd: folder, env }, (error, out, err) =>
      error === null ? done(out) : fail(new Error(`${program}: ${err}`)),
    );
  });
}

describe('an example of the data page', () => {
  it.each(apiExamples)('in $id asks for files that the API has', async ({ code }) => {
    const addresses = code(site.url).match(/http[^"]+/g) ?? [];
    expect(addresses).toHaveLength(1);
    for (const address of addresses) expect(Object.keys(await (await fetch(address)).json())).toContain('data');
  });

  it('in curl saves the record: −29.00 m in 1977, −26.28 m in 1921', async ({ skip }) => {
    skip(!runs('command -v curl'), 'there is no curl on this machine');
    await printed('sh', '-c', codeOf('curl'));
    const { annual } = JSON.parse(readFileSync(join(folder, 'levels.json'), 'utf8')).data;
    const levelOf = (asked: number) => annual.find(({ year }: { year: number }) => year === asked).level_m;
    // Kazhydromet, annual means of the whole sea.
    expect([levelOf(1977), levelOf(1921)]).toEqual([-29, -26.28]);
  });

  it('in Python prints when the oil berths of Aktau lose a quarter of their cargo', async ({ skip }) => {
    skip(!runs('python3 -c "import json, urllib.request"'), 'there is no Python 3 on this machine');
    const [before, after, ...rest] = (await printed('python3', '-c', codeOf('python'))).trimEnd().split('\n');
    expect([rest, after?.split(' ')[0]]).toEqual([[], 'stage-1-dredging']);
    const [rule, ...numbers] = (before ?? '').split(' ');
    const [level, early, median, late] = numbers.map(Number);
    expect(rule).toBe('before-2025-dredging');
    // By hand: 12,000 t fill the tanker to 6.99 m, 24.1 t are a centimetre: 9,000 t need 6.99 − 3,000 / 2,410 = 5.7452 m
    // over a bed of −35.29 m: −29.5448 m.
    expect(level).toBe(-29.5448);
    // Straight from −29.20 m in 2025 to −37.24 m in 2100, 10.72 cm a year, that is passed 3.2 years later: in 2029 the
    // annual mean lies below. Chance puts single runs to either side of it, and moves their median by no more than a year.
    expect(Math.abs((median ?? 0) - 2029)).toBeLessThanOrEqual(1);
    expect(early).toBeLessThan(median ?? 0);
    expect(late).toBeGreaterThan(median ?? 0);
  });

  it('in R prints the last ten years, 2025 at −29.20 m', async ({ skip }) => {
    skip(!runs('Rscript -e "library(jsonlite)"'), 'there is no R with jsonlite on this machine');
    writeFileSync(join(folder, 'example.R'), codeOf('r'));
    const lines = (await printed('Rscript', 'example.R')).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    // data/annual-levels.csv, last row.
    expect(lines.at(-1)).toMatch(/^ *2025 +-29\.20? /);
  });
});
