import { describe, expect, it } from 'vitest';
import { checkReferences } from './check-references';
import { readTable } from './read-table';
import { defineTable, type Table } from './table';

const harbours = defineTable({
  file: 'harbours.csv',
  title: 'Harbours',
  sourceId: 'harbours',
  datum: null,
  columns: { id: { kind: 'id', meaning: 'name' } },
  key: ['id'],
});

const voyages = defineTable({
  file: 'voyages.csv',
  title: 'Voyages',
  sourceId: 'voyages',
  datum: null,
  columns: {
    ship: { kind: 'id', meaning: 'ship' },
    calls: { kind: 'ids', optional: true, meaning: 'harbours in order' },
  },
  key: ['ship'],
  references: [{ column: 'calls', table: 'harbours.csv', or: ['roads'] }],
});

const read = (table: Table, text: string) => ({ table, rows: readTable(text, table).rows });
const known = read(harbours, 'id\nbaku\naktau_oil\n');
const faults = (text: string, target = known) =>
  checkReferences(read(voyages, text), [target]).map((problem) => problem.message);

describe('the check of references', () => {
  it('accepts keys of the other table, names admitted beside them, and an empty cell', () => {
    expect(faults('ship,calls\nVolgo-Don,baku;aktau_oil;roads\nBarda,\n')).toEqual([]);
  });

  it('refuses any other name, with its line', () => {
    expect(faults('ship,calls\nBarda,baku\nVolgo-Don,baku;aktau\n')).toEqual([
      "voyages.csv line 3: calls names 'aktau'; expected an id of harbours.csv, or roads",
    ]);
  });

  it('says nothing of a table that was refused as a whole', () => {
    expect(faults('ship,calls\nBarda,nowhere\n', read(harbours, 'name\nbaku\n'))).toEqual([]);
    expect(faults('ship,calls\nBarda,baku;;nowhere\n')).toEqual([]);
  });

  it('refuses a reference to a table that does not exist, or whose rows take two columns to name', () => {
    const message = "voyages.csv: column 'calls' refers to harbours.csv; expected a table whose key is one column";
    const wide = { ...harbours, key: ['id', 'id'] };
    expect(checkReferences(read(voyages, 'ship,calls\nBarda,baku\n'), []).map(String)).toEqual([`Refusal: ${message}`]);
    expect(faults('ship,calls\nBarda,baku\n', { table: wide, rows: known.rows })).toEqual([message]);
  });
});
