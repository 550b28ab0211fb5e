import { describe, expect, it } from 'vitest';
import { parseTable } from './parse-table';
import { readTable } from './read-table';
import { defineTable } from './table';

const gauges = defineTable({
  file: 'gauges.csv',
  title: 'Gauges',
  sourceId: 'gauges',
  datum: 'BHS',
  columns: {
    gauge: { kind: 'id', meaning: 'name of the gauge' },
    month: { kind: 'month', min: '1990-01', max: '2030-12', meaning: 'calendar month' },
    level_m: { kind: 'number', unit: 'm', min: -34, max: -24, optional: true, meaning: 'mean level' },
    state: { kind: 'choice', options: ['open', 'closed'], meaning: 'state of the gauge' },
  },
  key: ['gauge', 'month'],
  order: { by: 'month', step: 1, within: 'gauge' },
});

const head = 'gauge,month,level_m,state\n';
const faults = (body: string) => readTable(head + body, gauges).problems.map((problem) => problem.message);

describe('the table reader', () => {
  it('reads each cell by the rule of its column, an empty one as null and never as zero', () => {
    expect(parseTable(`${head}baku,1995-12,-26.61,open\nbaku,1996-01,,closed\n`, gauges)).toEqual([
      { gauge: 'baku', month: '1995-12', level_m: -26.61, state: 'open' },
      { gauge: 'baku', month: '1996-01', level_m: null, state: 'closed' },
    ]);
  });

  it('takes the columns in any order and lines that end as on Windows', () => {
    expect(parseTable('state,level_m,month,gauge\r\nopen,-27,1995-12,baku\r\n', gauges)).toEqual([
      { gauge: 'baku', month: '1995-12', level_m: -27, state: 'open' },
    ]);
  });

  it('orders each series of a table by itself', () => {
    expect(faults('baku,1995-11,,open\naktau,1995-01,,open\nbaku,1995-12,,open\naktau,1995-02,,open\n')).toEqual([]);
  });

  it('refuses a month that does not exist, a number with a comma and an unknown option', () => {
    expect(faults('baku,1995-13,"-26,61",shut\n')).toEqual([
      "gauges.csv line 2: month is not a month: '1995-13'; expected 1990-01 to 2030-12",
      "gauges.csv line 2: level_m is not a number: '-26,61'; expected -34 to -24 m",
      "gauges.csv line 2: state is unknown: 'shut'; expected open, closed",
    ]);
  });

  it('refuses a row with too few cells and a cell padded with spaces', () => {
    expect(faults('baku,1995-12,-26.61\nbaku,1996-01, -26.7,open\n')).toEqual([
      'gauges.csv line 2: has 3 cells; expected 4, one per column',
      "gauges.csv line 3: level_m has spaces around it: ' -26.7'; expected none",
    ]);
  });

  it('reads several ids or choices as one text, and refuses a stranger and a list with spaces', () => {
    const lists = defineTable({
      file: 'lists.csv',
      title: 'Lists',
      sourceId: 'lists',
      datum: null,
      columns: {
        port_id: { kind: 'id', meaning: 'port' },
        pages: { kind: 'ids', optional: true, meaning: 'pages' },
        roles: { kind: 'choices', options: ['oil', 'river-sea'], meaning: 'roles' },
      },
      key: ['port_id'],
    });
    expect(parseTable('port_id,pages,roles\naktau_oil,S26;COURT-25,oil;river-sea\n', lists)).toEqual([
      { port_id: 'aktau_oil', pages: 'S26;COURT-25', roles: 'oil;river-sea' },
    ]);
    expect(readTable('port_id,pages,roles\naktau oil,S26; S27,oil;coal\n', lists).problems.map(String)).toEqual([
      "Refusal: lists.csv line 2: port_id is not an id: 'aktau oil'; expected letters and digits, joined by hyphens or underscores",
      "Refusal: lists.csv line 2: pages is not a list of ids: 'S26; S27'; expected ids with ; between them and no spaces",
      "Refusal: lists.csv line 2: roles is unknown: 'coal'; expected oil, river-sea, with ; between them",
    ]);
  });

  it('refuses an empty file, and a blank line within one', () => {
    expect(readTable('', gauges).problems.map((problem) => problem.message)).toEqual([
      'gauges.csv: holds no rows; expected a header and at least one row',
    ]);
    expect(faults('baku,1995-12,,open\n\nbaku,1996-01,,open\n')).toEqual([
      'gauges.csv line 3: has 1 cells; expected 4, one per column',
    ]);
  });

  it('refuses a column that occurs twice', () => {
    expect(readTable('gauge,gauge,month,level_m,state\na,a,1995-01,,open\n', gauges).problems[0]?.message).toBe(
      "gauges.csv line 1: column 'gauge' occurs twice; expected each column once",
    );
  });
});
