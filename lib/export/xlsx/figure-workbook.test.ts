import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { context, figureOf, quickly } from '@/lib/figures/context.fixture';
import { runRecord } from '@/lib/figures/run-record';
import { readLink } from '@/lib/scenario/link';
import { figureWorkbook } from './figure-workbook';
import { type ReadWorkbook, readWorkbook } from './read-workbook.fixture';
import { writeWorkbook } from './write-workbook';

const query = quickly('preset=decline-9&seed=7');
const spec = figureOf('level', query);
const run = runRecord(readLink(query).scenario, context);

describe('the workbook of the level figure', () => {
  let book: ReadWorkbook;
  beforeAll(async () => {
    book = readWorkbook(await writeWorkbook(figureWorkbook(spec, run, context.words), '2026-02'));
  });

  it('reads back as every table is plotted, to the last digit, empty where there is none', () => {
    const [first, , ...others] = book.sheets;
    expect(spec.tables.length).toBeGreaterThan(1);
    for (const [i, table] of spec.tables.entries()) {
      const [head, ...rows] = [first!, ...others][i]!.rows;
      expect(head).toHaveLength(table.columns.length);
      expect(rows).toHaveLength(table.rows.length);
      for (const [at, row] of table.rows.entries()) {
        // Empty cells at the end of a row are not written at all.
        const read = Array.from({ length: row.length }, (_, column) => rows[at]![column] ?? null);
        expect(read).toEqual(row.map((cell) => (cell === '' ? null : typeof cell === 'number' ? cell + 0 : cell)));
      }
    }
  });

  it('has a second sheet with source, licence, run, link and every parameter in effect', () => {
    const about = book.sheets[1]!;
    const value = (label: string) => about.rows.find(([cell]) => cell === label)?.[1];
    expect(about.name).toBe('About');
    expect([value('title'), value('run id'), value('seed')]).toEqual([spec.title, spec.provenance.runId, 7]);
    expect(value('link')).toBe(spec.provenance.link);
    expect(value('licence')).toBe(spec.provenance.licences.join(' '));
    expect(about.rows.filter(([cell]) => cell === 'source')).toHaveLength(spec.provenance.citations.length);
    for (const [id, effective] of Object.entries(run.parameters)) expect(value(id)).toBe(effective);
    expect(value('decline')).toBe(9);
    for (const [file, checksum] of Object.entries(run.data)) expect(value(file)).toBe(checksum);
  });
});

describe('any workbook', () => {
  it('gives numbers and texts back as they were, none a formula', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        'valueOf',
        '__proto__',
        '=1+1',
        '+1',
        '-1',
        '@SUM(A1)',
        '<script>',
        ']]>',
        '&lt;',
        'x'.repeat(10_000),
        '😀',
        'بحر',
        ' a ',
      ),
      // What XML cannot hold and what it advises against is left out by the library.
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((sample) => !/[\p{C}\ufffd\ufdd0-\ufdef]/u.test(sample)),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 5 }), async (rows) => {
        const { sheets, formulas } = readWorkbook(await writeWorkbook([{ name: 'a', rows }], '2026-02'));
        expect(formulas).toBe(0);
        expect(sheets[0]!.rows).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes twice', async () => {
    const sheets = [
      {
        name: 'a',
        rows: [
          ['year', 'm'],
          [2025, -29.2],
          [2026, null],
        ],
      },
    ];
    expect(await writeWorkbook(sheets, '2026-02')).toEqual(await writeWorkbook(sheets, '2026-02'));
  });

  it('refuses numbers that are none', async () => {
    const sheets = [{ name: 'a', rows: [['m'], [Number.NaN]] }];
    await expect(writeWorkbook(sheets, '2026-02')).rejects.toThrow('a, row 2: is NaN; expected a finite number');
  });
});
