import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runCaspian } from './run-caspian.fixture';

const folder = mkdtempSync(join(tmpdir(), 'caspian-'));
const file = (name: string) => join(folder, name);

/** What is asked for, each in a process of its own. */
const runs = {
  decline9: ['project', '--scenario', 'preset=decline-9&members=100'],
  decline9Again: ['project', '--scenario', 'preset=decline-9&members=100'],
  decline18: ['project', '--scenario', 'preset=decline-18&members=100', '--format', 'csv'],
  level: ['figure', 'level', '--size', 'web', '--scenario', 'members=100', '--out', file('one.svg')],
  levelAgain: ['figure', 'level', '--size', 'web', '--scenario', 'members=100', '--out', file('two.svg')],
  hypsometry: ['hypsometry', '--level', '-30'],
  noVerb: [],
  badVerb: ['constructor'],
  lines: ['two\nlines', '--out', file('never')],
  badOption: ['levels', '--size', 'page', '--out', file('never')],
  unknownOption: ['levels', '--colour', 'red', '--out', file('never')],
  badScenario: ['project', '--scenario', 'decline=1e999', '--out', file('kept')],
  badSize: ['figure', 'level', '--size', '1x1', '--out', file('never')],
  nowhere: ['levels', '--out', join(folder, 'missing', 'levels.json')],
} as const satisfies Record<string, readonly string[]>;

const ran = {} as Record<keyof typeof runs, Ran>;

beforeAll(async () => {
  writeFileSync(file('kept'), 'as it was');
  const names = Object.keys(runs) as (keyof typeof runs)[];
  await Promise.all(
    names.map(async (name) => {
      ran[name] = await runCaspian(...runs[name]);
    }),
  );
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Projected = {
  readonly run: { readonly id: string; readonly seed: number; readonly parameters: Record<string, number | string> };
  readonly years: readonly number[];
  readonly level_m: Record<'deterministic' | 'p05' | 'p17' | 'p50' | 'p83' | 'p95', readonly number[]>;
  readonly area_km2: Record<'p05' | 'p50' | 'p95', readonly number[]>;
};

describe('caspian project', () => {
  it('takes a fall of 9 m to −37.24 m in 2100: −28.24 m of 2020 less 9 m', () => {
    const { years, level_m: level, run }: Projected = JSON.parse(ran.decline9.out);
    expect([years[0], years.at(-1)]).toEqual([2025, 2100]);
    expect(level.deterministic[0]).toBe(-29.2);
    expect(level.deterministic.at(-1)).toBeCloseTo(-37.24, 9);
    expect(run).toMatchObject({ seed: 1, parameters: { mode: 'decline', decline: 9, members: 100, ship: 'design' } });
    expect(run.id).toMatch(/^[0-9a-f]{8}$/);
  });

  it('gives every quantile for every year, in order', () => {
    const { years, level_m: level, area_km2: area }: Projected = JSON.parse(ran.decline9.out);
    for (const line of [...Object.values(level), ...Object.values(area)]) expect(line).toHaveLength(years.length);
    for (const i of years.keys()) {
      const levels = [level.p05, level.p17, level.p50, level.p83, level.p95].map((line) => line[i]);
      expect(levels).toEqual([...levels].sort((a, b) => (a ?? 0) - (b ?? 0)));
    }
  });

  it('takes a fall of 18 m to −46.24 m, in CSV with its head', () => {
    const lines = ran.decline18.out.trimEnd().split('\n');
    const [columns, ...rows] = lines.filter((line) => !line.startsWith('# '));
    expect(columns).toMatch(/^year,level_m_deterministic,level_m_p05,/);
    expect(rows).toHaveLength(76);
    const [year, level] = (rows.at(-1) ?? '').split(',').map(Number);
    expect(year).toBe(2100);
    expect(level).toBeCloseTo(-46.24, 9);
    expect(lines.find((line) => line.startsWith('# link'))).toBe(
      '# link: https://example.org/?preset=decline-18&members=100#level',
    );
  });

  it('gives the same bytes for the same words', () => {
    expect(ran.decline9Again).toEqual(ran.decline9);
    expect(ran.decline9.out.length).toBeGreaterThan(1000);
  });
});

it('reads a negative level after its option', () => {
  const { points } = JSON.parse(ran.hypsometry.out);
  // data/hypsometry.csv, row of −30.0 m.
  expect(points).toMatchObject([{ level_m: -30, area_total_km2: 341_380, volume_km3: 77_306 }]);
});

describe('caspian figure', () => {
  it('writes one file and says nothing', () => {
    expect(ran.level).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file('one.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  it('draws the same bytes in two processes', () => {
    expect(readFileSync(file('two.svg')).equals(readFileSync(file('one.svg')))).toBe(true);
  });
});

describe('bad use', () => {
  it.each([
    ['no verb', 'noVerb', 'caspian: no verb; expected levels, project'],
    ['a word of every object for a verb', 'badVerb', "caspian: unknown verb 'constructor'; expected levels"],
    ['a verb of two lines', 'lines', "caspian: unknown verb 'two lines'"],
    ['an option of another verb', 'badOption', 'caspian levels: option --size has no meaning here; expected --series'],
    ['an option of no verb', 'unknownOption', "caspian: Unknown option '--colour'"],
    ['a value that is no number', 'badScenario', "--scenario decline: is not a number: '1e999'; expected a number"],
    ['a size of one pixel', 'badSize', "size: is out of range: '1x1'; expected sides of 240 to 4000 px"],
    ['a folder that is not there', 'nowhere', 'cannot be written (ENOENT); expected a file in a folder that exists'],
  ] as const)('%s ends in 2, one line on standard error and nothing on standard output', (_, name, said) => {
    const { code, out, err } = ran[name];
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toEqual([expect.stringContaining(said), '']);
    expect(err.length).toBeLessThan(400);
  });

  it('writes nothing, leaves nothing half written, and keeps the file that was there', () => {
    expect(existsSync(file('never'))).toBe(false);
    expect(readFileSync(file('kept'), 'utf8')).toBe('as it was');
    expect(readdirSync(folder).sort()).toEqual(['kept', 'one.svg', 'two.svg']);
  });
});
