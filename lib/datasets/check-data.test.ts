import { describe, expect, it } from 'vitest';
import { annualLevelsTable } from './annual-levels';
import { checkData, otherFiles } from './check-data';
import { listDataFiles, readDataFile } from './files';
import { parseDatasets } from './parse-datasets';

const whole = Object.fromEntries(listDataFiles().map((file) => [file, readDataFile(file)]));

/** The files with one passage of one of them replaced; the passage must be there. */
function damaged(file: string, passage: string, by: string): Record<string, string> {
  const text = whole[file] ?? '';
  expect(text).toContain(passage);
  return { ...whole, [file]: text.replace(passage, by) };
}

function messages(texts: Record<string, string>): string[] {
  return checkData(texts).map((problem) => problem.message);
}

describe('the data check', () => {
  it('finds no fault in the files of the project', () => {
    expect(messages(whole)).toEqual([]);
  });

  it('refuses a number out of its physical range', () => {
    expect(messages(damaged('annual-levels.csv', '1977,-29.00,', '1977,-2.900,'))).toEqual([
      'annual-levels.csv line 58: level_m is out of range: -2.900; expected -34 to -24 m',
    ]);
  });

  it('refuses what is not a number, and names the line', () => {
    expect(messages(damaged('annual-levels.csv', '1977,-29.00,', '1977,n/a,'))).toEqual([
      "annual-levels.csv line 58: level_m is not a number: 'n/a'; expected -34 to -24 m",
    ]);
  });

  it('refuses an empty cell where a value is required, and accepts it where unknown is allowed', () => {
    expect(messages(damaged('annual-levels.csv', '1977,-29.00,', '1977,,'))).toEqual([
      'annual-levels.csv line 58: level_m is empty; expected -34 to -24 m',
    ]);
    expect(messages(damaged('river-inflow.csv', '1938,181.8,219.7', '1938,,'))).toEqual([]);
  });

  it('refuses a column in another unit', () => {
    expect(messages(damaged('annual-levels.csv', 'year,level_m,', 'year,level_cm,'))).toEqual([
      "annual-levels.csv line 1: wrong unit: column 'level_cm' is in cm; expected level_m",
    ]);
  });

  it('refuses an unknown column', () => {
    expect(messages(damaged('gauge-levels.csv', 'datum,flag', 'datum,remark'))).toEqual([
      "gauge-levels.csv line 1: unknown column 'remark'; expected year, level_m, datum, flag",
      "gauge-levels.csv line 1: column 'flag' is missing; expected it in the header",
    ]);
  });

  it('refuses a year that occurs twice', () => {
    expect(messages(damaged('annual-levels.csv', '\n1977,', '\n1976,'))).toEqual([
      'annual-levels.csv line 58: year 1976 repeats line 57; expected each once',
    ]);
  });

  it('refuses months out of order', () => {
    const text = whole['altimetry-levels.csv'] ?? '';
    const lines = text.split('\n');
    const swapped = [...lines.slice(0, -3), lines.at(-2), lines.at(-3), ''].join('\n');
    expect(messages({ ...whole, 'altimetry-levels.csv': swapped })).toEqual([
      'altimetry-levels.csv line 403: month 2026-03 follows 2026-01; expected steps of 1, a gap written as an empty cell',
      'altimetry-levels.csv line 404: month 2026-02 comes after 2026-03; expected rising order',
    ]);
  });

  it('refuses a gap in a yearly series', () => {
    expect(messages(damaged('annual-levels.csv', '1977,-29.00,0.05,BHS,gauge,\n', ''))).toEqual([
      'annual-levels.csv line 58: year 1978 follows 1976; expected steps of 1, a gap written as an empty cell',
    ]);
  });

  it('refuses a second datum in a file', () => {
    expect(messages(damaged('altimetry-levels.csv', '0.04,BHS,3,', '0.04,DAHITI-2026,3,'))).toEqual([
      'altimetry-levels.csv line 354: datum is DAHITI-2026; expected BHS, as in the whole file',
    ]);
  });

  it('refuses a table whose source record states another datum', () => {
    const sources = (whole['sources.json'] ?? '').replace('"datum": "BHS"', '"datum": "DAHITI-2026"');
    expect(messages({ ...whole, 'sources.json': sources })).toEqual([
      "annual-levels.csv: source record 'composite-annual' states datum DAHITI-2026; expected BHS, the datum of the table",
    ]);
  });

  it('refuses a table and a row without a source record', () => {
    expect(messages(damaged('sources.json', '"id": "hypsometry"', '"id": "relief"'))).toEqual([
      "hypsometry.csv: no source record 'hypsometry'; expected it in sources.json",
    ]);
    expect(messages(damaged('historic-anchors.csv', 'azerbaijan-hydromet', 'azerbaijan'))).toEqual([
      "historic-anchors.csv line 2: no source record 'azerbaijan'; expected an id of sources.json",
    ]);
  });

  it('refuses a rule, a route and a report that name what no table holds', () => {
    expect(messages(damaged('port-rules.csv', '\nanzali,pmo-2022,', '\nenzeli,pmo-2022,'))).toEqual([
      "port-rules.csv line 10: port_id names 'enzeli'; expected an id of ports.csv",
    ]);
    expect(messages(damaged('corridors.csv', 'kuryk;alat', 'kuryk;alyat'))).toEqual([
      "corridors.csv line 3: port_ids names 'alyat'; expected an id of ports.csv",
    ]);
    expect(messages(damaged('port-reports.csv', ',high,S27', ',high,S270'))).toEqual([
      "port-reports.csv line 2: citations names 'S270'; expected an id of port-citations.csv",
    ]);
  });

  it('refuses a missing file and a file that no table lists', () => {
    const { 'hypsometry.csv': _, ...without } = whole;
    expect(messages(without)).toEqual(['hypsometry.csv: is missing in data/; expected the file']);
    expect(messages({ ...whole, 'notes.csv': 'year\n1977\n' })).toEqual([
      'data/notes.csv: is not listed; expected a table in lib/datasets/all-tables.ts',
    ]);
  });

  it('refuses a declaration whose unit its column name contradicts', () => {
    const { level_m, ...others } = annualLevelsTable.columns;
    const table = { ...annualLevelsTable, columns: { level_m: { ...level_m, unit: 'cm' }, ...others } };
    const files = Object.fromEntries(['annual-levels.csv', ...otherFiles].map((file) => [file, whole[file] ?? '']));
    expect(checkData(files, [table]).map((problem) => problem.message)).toEqual([
      "annual-levels.csv: wrong unit: column 'level_m' is declared in cm; expected m",
    ]);
  });
});

describe('a damaged file', () => {
  it('stops the build with one line, the first fault', () => {
    const texts = damaged('annual-levels.csv', '1977,-29.00,', '1977,n/a,');
    const twice = { ...texts, 'river-inflow.csv': 'year\n' };
    expect(() => parseDatasets(twice)).toThrow(
      /^annual-levels\.csv line 58: level_m is not a number: 'n\/a'; expected -34 to -24 m$/,
    );
  });

  it('is refused in lines of their own even where a quote is left open', () => {
    for (const [file, passage, by] of [
      ['published-projections.csv', 'Wesselingh",2020', 'Wesselingh,2020'],
      ['annual-levels.csv', 'year,level_m', '"year,level_m'],
      ['historic-anchors.csv', ',The year', ',"The year'],
    ] as const) {
      const found = messages(damaged(file, passage, by));
      expect(found.length, file).toBeGreaterThan(0);
      for (const message of found) expect(message).not.toContain('\n');
    }
  });
});
