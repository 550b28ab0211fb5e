import { expect, test } from 'vitest';
import { context, figureOf, quickly } from './context.fixture';

const { portCitations, wetlandCitations } = context.data;

test('a citation is printed with title, publisher and year, and no second stop after an abbreviation', () => {
  // data/port-citations.csv and wetland-citations.csv; the talk of PRANGE20-TC has no year.
  expect(portCitations['S03']).toBe(
    'Caspian Sea water levels study to inform Aktau Port adaptation. HR Wallingford. 2024',
  );
  expect(wetlandCitations['PRANGE20-TC']).toBe(
    'The vicious cycle, quoting Prange, Wilke & Wesselingh 2020. Team CASPI',
  );
  expect(wetlandCitations['MGTU20']).toMatch(/Murmansk State Technical Univ\. 2020$/);
});

test('tables that name their sources do so in full, never by an id, and no title holds what parts them', () => {
  const printed = new Set([...Object.values(portCitations), ...Object.values(wetlandCitations)]);
  for (const id of ['matrix', 'site-crossings', 'ecology', 'port-crossings', 'port-reports'] as const)
    for (const { columns, rows } of figureOf(id, quickly('')).tables) {
      const at = columns.findIndex(({ key }) => key === 'sources');
      if (at === -1) continue;
      for (const row of rows)
        for (const source of String(row[at]).split(' · ')) expect(printed, `${id}: ${source}`).toContain(source);
    }
});
