import { expect, test } from 'vitest';
import { recordOf } from './record';

const row = (value: number) => ({ what: 'model: floor', value, unit: 'ms', decimals: 1, limit: 9 });

test('a new run replaces the table and the machine, and keeps what was written by hand', () => {
  const remarks = '\n## Remarks\n\nThe first steps are the slowest.\n';
  const before = `${recordOf([row(8)], '2 cores', '')}${remarks}`;
  const after = recordOf([row(9.5)], '4 cores', before);
  expect(after).toContain('| model: floor | 9.5 ms | 9 ms | **missed** |');
  expect(after).toContain('Last run on 4 cores.');
  expect(after).not.toContain('8.0 ms');
  expect(after.endsWith(remarks)).toBe(true);
  expect(recordOf([row(8)], '2 cores', after)).toBe(before);
});
