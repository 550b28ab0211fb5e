import { Refusal } from '@/lib/domain/refusal';
import { type ModelParameterId, modelParameters } from './parameters';
import type { Preset, PresetTarget } from './preset';

const file = 'presets.json';

/** Read the presets from the parsed content of `presets.json`; every value must be one its parameter admits. */
export function parsePresets(content: unknown): readonly Preset[] {
  if (!Array.isArray(content) || content.length === 0) throw new Refusal(file, 'is not a list', 'an array of presets');
  const presets = content.map((entry: unknown, k) => parsePreset(fieldsOf(entry, `${file} preset ${k + 1}`), k));
  const twice = presets.find(({ id }, k) => presets.findIndex((other) => other.id === id) !== k);
  if (twice !== undefined) throw new Refusal(file, `id '${twice.id}' occurs twice`, 'each once');
  return presets;
}

type Fields = { readonly where: string; readonly get: (name: string) => unknown };

function parsePreset(fields: Fields, position: number): Preset {
  const id = text(fields, 'id');
  const named = { ...fields, where: `${file} preset ${position + 1} (${id})` };
  return {
    id,
    name: text(named, 'name'),
    mode: choice(named, 'mode', ['balance', 'decline']),
    values: parseValues(named),
    source: text(named, 'source'),
    doi: named.get('doi') === null ? null : text(named, 'doi'),
    fitted: list(named, 'fitted').map((free) => oneOf(named, 'fitted', free, ['fall', 'runoff', 'evaporation'])),
    targets: list(named, 'targets').map((target) => parseTarget(fieldsOf(target, `${named.where} target`))),
    notes: list(named, 'notes').map((note) => (typeof note === 'string' ? note : refuse(named, 'notes', note, 'text'))),
  };
}

function parseTarget(fields: Fields): PresetTarget {
  const { warming } = modelParameters;
  return {
    warming: fields.get('warming') === null ? null : choice(fields, 'warming', warming.options),
    baseYear: number(fields, 'baseYear'),
    fallMetres: number(fields, 'fallMetres'),
    residualMetres: number(fields, 'residualMetres'),
  };
}

function parseValues(fields: Fields): Preset['values'] {
  const stated = fieldsOf(fields.get('values'), `${fields.where} values`);
  const values: Record<string, number | string> = {};
  for (const id of Object.keys(modelParameters) as ModelParameterId[]) {
    if (stated.get(id) === undefined) continue;
    const parameter = modelParameters[id];
    if (parameter.kind === 'choice') values[id] = choice<string>(stated, id, parameter.options);
    else if (isWithin(stated.get(id), parameter.min, parameter.max)) values[id] = number(stated, id);
    else refuse(stated, id, stated.get(id), `${parameter.min}…${parameter.max}`);
  }
  const unknown = Object.keys(Object(fields.get('values'))).find((key) => !Object.hasOwn(values, key));
  if (unknown !== undefined)
    throw new Refusal(stated.where, `unknown parameter '${unknown}'`, 'a parameter of the model');
  return values;
}

function fieldsOf(entry: unknown, where: string): Fields {
  if (typeof entry !== 'object' || entry === null) throw new Refusal(where, 'is not an object', 'named fields');
  const fields = new Map<string, unknown>(Object.entries(entry));
  return { where, get: (name) => fields.get(name) };
}

function isWithin(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

function number(fields: Fields, name: string): number {
  const value = fields.get(name);
  return typeof value === 'number' ? value : refuse(fields, name, value, 'a number');
}

function text(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' && value !== '' ? value : refuse(fields, name, value, 'text');
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields.get(name);
  return Array.isArray(value) ? value : refuse(fields, name, value, 'a list');
}

function choice<Option extends string>(fields: Fields, name: string, options: readonly Option[]): Option {
  return oneOf(fields, name, fields.get(name), options);
}

function oneOf<Option extends string>(
  fields: Fields,
  name: string,
  value: unknown,
  options: readonly Option[],
): Option {
  return options.find((option) => option === value) ?? refuse(fields, name, value, options.join(', '));
}

function refuse({ where }: Fields, name: string, value: unknown, expected: string): never {
  throw new Refusal(where, `${name} is not as expected: '${String(value)}'`, expected);
}
