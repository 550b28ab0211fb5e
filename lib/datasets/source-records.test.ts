import { describe, expect, it } from 'vitest';
import { readDataFile } from './files';
import { parseSourceRecords } from './source-records';

const text = readDataFile('sources.json');

describe('source records', () => {
  it('say that no open licence is stated where none is', () => {
    const sources = parseSourceRecords(text);
    expect(sources['kazhydromet-annual']?.licence).toContain('states no open licence');
    expect(sources['dahiti-altimetry']?.licence).toContain('attribution and for non-commercial use');
    expect(sources.hypsometry?.licence).toContain('unconfirmed');
  });

  it('explain how satellite heights became levels on BHS', () => {
    expect(parseSourceRecords(text)['dahiti-altimetry']?.derivation).toMatch(/0\.535 m .* 0\.608 m/);
  });

  it('are refused without a licence, with an unknown field, or with an id that occurs twice', () => {
    const [first] = JSON.parse(text);
    const refused =
      (...records: unknown[]) =>
      () =>
        parseSourceRecords(JSON.stringify(records));
    expect(refused({ ...first, licence: '' })).toThrow(
      'sources.json record 1 (composite-annual): licence is missing or empty; expected text',
    );
    expect(refused({ ...first, license: 'MIT' })).toThrow("unknown field 'license'");
    expect(refused(first, first)).toThrow(
      "sources.json record 2: id 'composite-annual' occurs twice; expected each once",
    );
    expect(refused({ ...first, accessed: 'last week' })).toThrow("accessed is not a day: 'last week'");
    // The Gregorian calendar: 2026 is no leap year.
    expect(refused({ ...first, accessed: '2026-02-29' })).toThrow("accessed is not a day: '2026-02-29'");
    expect(refused({ ...first, status: 'sure' })).toThrow("status is not one of its options: 'sure'");
    expect(refused({ ...first, url: 'kazhydromet.kz' })).toThrow("url is not an address: 'kazhydromet.kz'");
  });

  it('are refused as a whole where the file is not JSON or not a list', () => {
    expect(() => parseSourceRecords('[{')).toThrow(/^sources\.json: is not JSON/);
    expect(() => parseSourceRecords('{}')).toThrow('sources.json: is not a list; expected an array of source records');
  });
});
