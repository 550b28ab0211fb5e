import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv';
import type { FileHeader } from './file-header';

const header: FileHeader = {
  title: 'The Caspian fell 0.96 m since 2020',
  units: 'm',
  datum: 'BHS',
  sources: ['KASPCOM', 'DAHITI'],
  licence: 'CC BY 4.0',
  scenario: null,
  seed: 7,
  runId: '0a1b2c3d',
  link: 'https://example.org/?shape=early,late&decline=9',
};

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>',
    ']]>',
    '=HYPERLINK("x")',
    'a,=1+1',
    'a,"=1+1',
    'a;\t@SUM(A1)',
    'a\n=1+1',
    'x'.repeat(10_000),
    '😀',
    'بحر',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(',', ';', '"', '=', '+', '-', '@', ' ', '\t', '\n', '\r', 'a') }),
);

describe('writeCsv', () => {
  it('writes the header, the columns and the rows', () => {
    const table = {
      columns: ['year', 'level_m', 'flag'],
      rows: [
        [1977, -29, null],
        [2025, -29.2, 'low'],
      ],
    };
    expect(writeCsv(header, table).split('\n')).toEqual([
      '# title: The Caspian fell 0.96 m since 2020',
      '# units: m',
      '# datum: BHS',
      '# source: KASPCOM',
      '# source: DAHITI',
      '# licence: CC BY 4.0',
      '# seed: 7',
      '# run id: 0a1b2c3d',
      '# link: https://example.org/?shape=early%2Clate&decline=9',
      'year,level_m,flag',
      '1977,-29,',
      '2025,-29.2,low',
      '',
    ]);
  });

  it('writes a text that would be a formula as text, and a negative number as a number', () => {
    const csv = writeCsv(header, {
      columns: ['a', 'b'],
      rows: [
        ['=1+1', -1],
        ['-2', 1e-7],
      ],
    });
    expect(csvParseRows(csv).slice(-2)).toEqual([
      ["'=1+1", '-1'],
      ["'-2", '1e-7'],
    ]);
  });

  it('gives every finite number back as it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = csvParseRows(writeCsv(header, { columns: ['a'], rows: [[value]] })).at(-1)?.[0];
        expect(Number(read)).toBe(value + 0);
      }),
    );
  });

  it('lets no text begin a formula, in a spreadsheet cutting at comma, semicolon or tab', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, cell) => {
        const csv = writeCsv({ ...header, title, scenario: title }, { columns: ['a'], rows: [[cell]] });
        for (const row of csvParseRows(csv)) for (const read of row) expect(read).not.toMatch(/^[=+\-@\t\r]/);
        const lines = csv.split('\n').filter((line) => line.startsWith('#'));
        for (const line of lines) expect(line).not.toMatch(/[,;\t] ?["]?[=+\-@]/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the table whole behind a hostile header, with one line for each entry', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const rows = csvParseRows(writeCsv({ ...header, title }, { columns: ['a', 'b'], rows: [['x', 1]] }));
        expect(rows).toHaveLength(11);
        expect(rows.slice(-2)).toEqual([
          ['a', 'b'],
          ['x', '1'],
        ]);
      }),
    );
  });

  it('refuses rows of another length and numbers that are none', () => {
    expect(() => writeCsv(header, { columns: ['a'], rows: [[1, 2]] })).toThrow('table row 1: has 2 cells; expected 1');
    expect(() => writeCsv(header, { columns: ['a'], rows: [[Number.NaN]] })).toThrow('table row 1, a: is NaN');
  });
});
