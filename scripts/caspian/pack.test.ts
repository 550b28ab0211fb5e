import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Environment } from '@/lib/export/environment';
import { defaultFileOptions, figureFormats } from '@/lib/export/file-options';
import { makePack } from '@/lib/export/pack/make-pack';
import type { PackProgress } from '@/lib/export/pack/pack-figures';
import { subjectsOf } from '@/lib/export/subject';
import { context, figureOf, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { nodeEnvironment } from './node-environment';
import { writePack } from './pack';
import { type Ran, runCaspian } from './run-caspian.fixture';

const query = quickly('preset=decline-9&seed=7');
const ids = ['track-record', 'inflow'] as const;
const subjects = ids.map(subjectsOf(readLink(query).scenario, context));
const progress: PackProgress[] = [];
let files: Record<string, Uint8Array>;
let name: string;

beforeAll(async () => {
  const pack = await makePack(subjects, defaultFileOptions, nodeEnvironment, (step) => progress.push(step));
  files = unzipSync(pack.bytes);
  name = pack.name;
}, 60_000);

const text = (file: string) => strFromU8(files[file]!);
const runOf = (): { id: string; link: string } => JSON.parse(text('run.json'));

describe('the pack', () => {
  it('holds each figure in every format with its alt text, and what belongs to all', () => {
    const { id } = runOf();
    const beside = ['README.txt', 'citation.bib', 'citation.ris', 'citation.txt', 'run.json'];
    const figures = ids.flatMap((figure) => [
      `${figure}/alt-text.txt`,
      ...figureFormats.map((format) => `${figure}/caspian-${figure}-${id}.${format}`),
    ]);
    expect(Object.keys(files).sort()).toEqual([...beside, ...figures].sort());
    expect(name).toBe(`caspian-pack-${id}.zip`);
    for (const bytes of Object.values(files)) expect(bytes.length).toBeGreaterThan(100);
  });

  it('names every file in its README, each with a sentence, and no file that is not there', () => {
    const lines = text('README.txt').split('\n');
    const listed = lines.flatMap((line, i) => (lines[i + 1]?.startsWith('    ') ? [line] : []));
    expect(listed.sort()).toEqual(Object.keys(files).sort());
    for (const line of lines.filter((each) => each.startsWith('    '))) expect(line.trim()).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('says one run everywhere, whose link makes the same numbers again', () => {
    const { id, link } = runOf();
    for (const file of ['README.txt', 'citation.txt', 'citation.bib', 'citation.ris', 'inflow/alt-text.txt']) {
      expect(text(file)).toContain(id);
    }
    expect(text('citation.ris')).toContain(`UR  - ${link}\r\n`);
    expect(link).toBe('https://example.org/?preset=decline-9&members=100&seed=7');
    const stored = JSON.parse(text(`inflow/caspian-inflow-${id}.json`));
    const again = figureOf('inflow', new URL(link).search);
    expect([again.provenance.runId, again.tables[0]!.rows]).toEqual([id, stored.tables[0].rows]);
  });

  it('describes each figure in words: finding, measure, sources', () => {
    const spec = figureOf('inflow', query);
    const alt = text('inflow/alt-text.txt');
    expect(alt.startsWith(`${JSON.parse(text(`inflow/caspian-inflow-${runOf().id}.json`)).title}. `)).toBe(true);
    for (const source of spec.provenance.sources) expect(alt).toContain(source);
  });

  it('tells after each file how far it has come', () => {
    const total = ids.length * figureFormats.length;
    expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    for (const step of progress) expect(step.total).toBe(total);
    expect(progress.at(-1)?.file).toContain('inflow');
  });

  it('names the file that failed, and makes nothing', async () => {
    const broken: Environment = {
      ...nodeEnvironment,
      toPng: () => {
        throw new Error('no memory');
      },
    };
    const making = makePack(subjects.slice(1), defaultFileOptions, broken);
    await expect(making).rejects.toThrow('inflow.png could not be made: no memory');
    await expect(makePack([], defaultFileOptions, nodeEnvironment)).rejects.toThrow('pack: holds no figure');
  });
});

describe('caspian pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caspian-pack-'));
  const out = join(folder, 'one.zip');
  const scenario = 'preset=decline-9&members=100';
  let ran: Ran;
  let unknown: Ran;
  beforeAll(async () => {
    vi.stubEnv('SITE_URL', 'https://example.org');
    [ran, unknown] = await Promise.all([
      runCaspian('pack', '--figures', 'track-record', '--scenario', scenario, '--out', out),
      runCaspian('pack', '--figures', 'track-record,nothing'),
    ]);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });

  it('writes the bytes that another process writes for the same words', async () => {
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    const here = await writePack({ id: undefined, options: { figures: 'track-record', scenario } });
    expect(readFileSync(out).equals(Buffer.from(here))).toBe(true);
  });

  it('refuses a figure that it does not know', () => {
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(/^caspian pack --figures: unknown figure 'nothing'; expected level, /);
  });
});
