import { splitList } from './split-list';
import type { Column } from './table';

/** What is wrong with a cell: the fault, and what should have stood there. */
export type CellFault = { readonly fault: string; readonly expected: string };

const patterns = {
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  link: /^https?:\/\/[^\s]+$/,
  doi: /^10\.\d{4,9}\/\S+$/,
  id: /^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/,
  ids: /^[A-Za-z0-9]+([-_;][A-Za-z0-9]+)*$/,
  source: /^[a-z0-9]+(-[a-z0-9]+)*$/,
} as const;

const nouns = {
  number: 'a number',
  integer: 'a whole number',
  year: 'a year',
  month: 'a month',
  link: 'an address',
  doi: 'a DOI',
  id: 'an id',
  ids: 'a list of ids',
  source: 'an id',
} as const satisfies Record<keyof typeof patterns, string>;

/**
 * Read one cell by the rule of its column. Empty means unknown and gives `null` where the column allows it.
 * Returns the value, or the fault; whether a source id exists and datums agree is for the table to say.
 */
export function readCell(text: string, column: Column): number | string | null | CellFault {
  if (text === '') {
    return 'optional' in column && column.optional ? null : { fault: 'is empty', expected: expectation(column) };
  }
  if (/[\r\n]/.test(text)) return { fault: 'holds a line break', expected: 'one line, or a closing quote' };
  if (text !== text.trim()) return { fault: `has spaces around it: '${text}'`, expected: 'none' };
  if (column.kind === 'text' || column.kind === 'datum') return text;
  if (column.kind === 'choice') {
    return column.options.includes(text) ? text : { fault: `is unknown: '${text}'`, expected: expectation(column) };
  }
  if (column.kind === 'choices') {
    const stranger = splitList(text).find((part) => !column.options.includes(part));
    return stranger === undefined ? text : { fault: `is unknown: '${stranger}'`, expected: expectation(column) };
  }
  if (!patterns[column.kind].test(text)) {
    return { fault: `is not ${nouns[column.kind]}: '${text}'`, expected: expectation(column) };
  }
  if (!('min' in column)) return text;
  const value = column.kind === 'month' ? text : Number(text);
  return value < column.min || value > column.max
    ? { fault: `is out of range: ${text}`, expected: expectation(column) }
    : value;
}

/** Tell a fault from a value that was read. */
export function isFault(read: ReturnType<typeof readCell>): read is CellFault {
  return typeof read === 'object' && read !== null;
}

function expectation(column: Column): string {
  switch (column.kind) {
    case 'number':
    case 'integer':
      return `${column.min} to ${column.max}${column.unit === null ? '' : ` ${column.unit}`}`;
    case 'year':
    case 'month':
      return `${column.min} to ${column.max}`;
    case 'choice':
      return column.options.join(', ');
    case 'choices':
      return `${column.options.join(', ')}, with ; between them`;
    case 'text':
      return 'text';
    case 'datum':
      return 'a vertical datum such as BHS';
    case 'link':
      return 'an address such as https://example.org/page';
    case 'doi':
      return 'a DOI such as 10.5194/hess-19-4345-2015';
    case 'id':
      return 'letters and digits, joined by hyphens or underscores';
    case 'ids':
      return 'ids with ; between them and no spaces';
    case 'source':
      return 'lower-case words joined by hyphens';
  }
}
