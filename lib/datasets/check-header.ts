import { Refusal } from '@/lib/domain/refusal';
import type { Columns } from './table';
import { unitOfName } from './unit-of-name';

/** List the faults of a header line: a wrong unit, an unknown, repeated or missing column. */
export function checkHeader(header: readonly string[], columns: Columns, file: string): Refusal[] {
  const where = `${file} line 1`;
  if (header.some((name) => /[\r\n]/.test(name))) {
    return [new Refusal(where, 'a column name holds a line break', 'one line, or a closing quote')];
  }
  const problems: Refusal[] = [];
  const missing = new Set(Object.keys(columns).filter((name) => !header.includes(name)));
  header.forEach((name, position) => {
    if (header.indexOf(name) < position) {
      problems.push(new Refusal(where, `column '${name}' occurs twice`, 'each column once'));
      return;
    }
    if (Object.hasOwn(columns, name)) return;
    const { stem, unit } = unitOfName(name);
    const meant = [...missing].find((candidate) => unitOfName(candidate).stem === stem);
    if (meant === undefined) {
      problems.push(new Refusal(where, `unknown column '${name}'`, Object.keys(columns).join(', ')));
    } else {
      missing.delete(meant);
      const stated = unit === null ? 'states no unit' : `is in ${unit}`;
      problems.push(new Refusal(where, `wrong unit: column '${name}' ${stated}`, meant));
    }
  });
  for (const name of missing) problems.push(new Refusal(where, `column '${name}' is missing`, 'it in the header'));
  return problems;
}
