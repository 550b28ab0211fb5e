import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { figureOf, quickly } from '@/lib/figures/context.fixture';
import { textCell } from './csv-text';
import { figureCsv } from './figure-csv';

/** Read a file as another program would: `#` lines aside, then RFC 4180 by d3-dsv. */
function readBack(csv: string) {
  const lines = csv.split('\n');
  const head = lines.filter((line) => line.startsWith('# ')).map((line) => /^# ([^:]+): (.*)$/.exec(line)!);
  const [columns = [], ...rows] = csvParseRows(lines.slice(head.length).join('\n').trimEnd());
  return { labels: head.map(([, label]) => label), values: head.map(([, , value]) => value), columns, rows };
}

const cases = [
  ['level', 'preset=decline-9&seed=7&pin=preset%3Dhindcast%26members%3D100'],
  ['level', 'units=ft&datum=1977'],
  ['track-record', ''],
] as const;

describe.each(cases)('the numbers of %s as CSV, %s', (id, query) => {
  const spec = figureOf(id, quickly(query));
  const { columns, rows } = readBack(figureCsv(spec, 7));
  const table = spec.tables[0]!;

  it('read back as they are plotted, to the last digit, and empty where there is none', () => {
    expect(rows).toHaveLength(table.rows.length);
    for (const [i, row] of table.rows.entries()) {
      expect(rows[i]).toHaveLength(row.length);
      for (const [j, cell] of row.entries()) {
        const read = rows[i]![j]!;
        if (typeof cell === 'number') expect(Number(read)).toBe(cell);
        else expect(read).toBe(cell === null ? '' : textCell(cell));
      }
    }
  });

  it('are named with their units', () => {
    const named = table.columns.map(({ label, unit }) => (unit === null ? label : `${label} (${unit})`));
    expect(columns).toEqual(named);
    expect(columns.join()).toContain(query.includes('ft') ? '(ft)' : '(m)');
  });
});

describe('the head of the file', () => {
  const spec = figureOf('level', quickly('preset=decline-9&seed=7'));
  const { labels, values } = readBack(figureCsv(spec, 7));
  const value = (label: string) => values[labels.indexOf(label)];

  it('says title, units, datum, sources, licence, scenario, seed, run and link, in this order', () => {
    const sources = Array(3).fill('source');
    expect(labels).toEqual(['title', 'units', 'datum', ...sources, 'licence', 'scenario', 'seed', 'run id', 'link']);
    expect(value('units')).toBe('m');
    expect(value('datum')).toBe('Baltic Height System (BHS)');
    expect(value('scenario')?.replaceAll('\u00a0', ' ')).toMatch(/^a fall of 9\.00 m below 2020 by 2100, straight/);
    expect([value('seed'), value('run id')]).toEqual(['7', spec.provenance.runId]);
    expect(value('link')).toBe('https://example.org/?preset=decline-9&members=100&seed=7#level');
  });

  it('says no scenario and no seed where the numbers are observed', () => {
    const observed = readBack(figureCsv(figureOf('level', quickly('from=1990&to=2026')), 7));
    expect(observed.labels).not.toContain('scenario');
    expect(observed.labels).not.toContain('seed');
  });
});

it('has the record of 105 years in its rows: −29 in 1977, −26.61 in 1995, −29.2 in 2025', () => {
  const { rows } = readBack(figureCsv(figureOf('level', quickly('')), 1));
  const level = (year: number) => rows.find(([cell]) => cell === String(year))?.[1];
  expect(rows.filter(([, observed]) => observed !== '')).toHaveLength(105);
  expect([1977, 1995, 2025].map(level)).toEqual(['-29', '-26.61', '-29.2']);
});
