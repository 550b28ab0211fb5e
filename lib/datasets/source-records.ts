import { isMatch } from 'date-fns';
import { Refusal } from '@/lib/domain/refusal';
import type { SourceRecord } from '@/lib/domain/source';

const statuses = ['verified', 'derived', 'recalled', 'assumption'] as const;

/** Read the source records by id from the text of `sources.json`; throws `Refusal`. */
export function parseSourceRecords(text: string): Readonly<Record<string, SourceRecord>> {
  const list = parseJson(text);
  if (!Array.isArray(list)) throw new Refusal('sources.json', 'is not a list', 'an array of source records');
  const records: Record<string, SourceRecord> = {};
  list.forEach((entry: unknown, index) => {
    const record = parseRecord(entry, `sources.json record ${index + 1}`);
    if (Object.hasOwn(records, record.id)) {
      throw new Refusal(`sources.json record ${index + 1}`, `id '${record.id}' occurs twice`, 'each once');
    }
    records[record.id] = record;
  });
  return records;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('sources.json', `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseRecord(entry: unknown, place: string): SourceRecord {
  if (typeof entry !== 'object' || entry === null) throw new Refusal(place, 'is not an object', 'a source record');
  const fields = new Map<string, unknown>(Object.entries(entry));
  const where = typeof fields.get('id') === 'string' ? `${place} (${fields.get('id')})` : place;
  const take = (name: string): unknown => {
    const value = fields.get(name);
    fields.delete(name);
    return value;
  };
  const text = (name: string): string => {
    const value = take(name);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw new Refusal(where, `${name} is missing or empty`, 'text');
  };
  const textOrNull = (name: string): string | null => {
    if (fields.get(name) !== null) return text(name);
    fields.delete(name);
    return null;
  };
  const link = (name: string): string | null => {
    const value = textOrNull(name);
    if (value === null || /^https?:\/\/\S+$/.test(value)) return value;
    throw new Refusal(where, `${name} is not an address: '${value}'`, 'https://… or null');
  };
  const texts = (name: string): readonly string[] => {
    const value = take(name);
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && item !== ''))
      return value;
    throw new Refusal(where, `${name} is not a list of sentences`, 'an array, empty where none is known');
  };
  const status = (name: string): SourceRecord['status'] => {
    const value = take(name);
    const known = statuses.find((option) => option === value);
    if (known !== undefined) return known;
    throw new Refusal(where, `${name} is not one of its options: '${String(value)}'`, statuses.join(', '));
  };
  const day = (name: string): string => {
    const value = text(name);
    if (isMatch(value, 'yyyy-MM-dd')) return value;
    throw new Refusal(where, `${name} is not a day: '${value}'`, 'a day such as 2026-11-24');
  };
  const record: SourceRecord = {
    id: text('id'),
    title: text('title'),
    producer: text('producer'),
    citation: text('citation'),
    short: text('short'),
    terms: text('terms'),
    url: link('url'),
    doi: textOrNull('doi'),
    licence: text('licence'),
    datum: textOrNull('datum'),
    unit: text('unit'),
    period: text('period'),
    uncertainty: textOrNull('uncertainty'),
    accessed: day('accessed'),
    derivation: text('derivation'),
    doubts: texts('doubts'),
    status: status('status'),
  };
  const [unknown] = fields.keys();
  if (unknown !== undefined) throw new Refusal(where, `unknown field '${unknown}'`, Object.keys(record).join(', '));
  return record;
}
