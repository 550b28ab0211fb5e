import { describe, expect, test } from 'vitest';
import { presets } from '@/lib/scenario/presets';
import { apiFiles } from './files';

const files = apiFiles();
const read = (path: string) => JSON.parse(files.get(path) ?? 'null');

/** Where a value departs from a JSON Schema: the few words of it that ours use. */
function faults(value: unknown, schema: Record<string, unknown>, at: string): string[] {
  const types = schema['type'] === undefined ? [] : [schema['type']].flat();
  const own = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const fits = types.some((type) => type === own || (type === 'integer' && Number.isInteger(value)));
  if (types.length > 0 && !fits) return [`${at} is ${own}`];
  if (schema['enum'] !== undefined && !(schema['enum'] as unknown[]).includes(value)) return [`${at} is no option`];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => faults(item, (schema['items'] ?? {}) as Record<string, unknown>, `${at}[${i}]`));
  }
  if (own !== 'object') return [];
  const record = value as Record<string, unknown>;
  const missing = ((schema['required'] ?? []) as string[]).filter((key) => !Object.hasOwn(record, key));
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>);
  return [
    ...missing.map((key) => `${at} lacks ${key}`),
    ...properties.flatMap(([key, inner]) => (key in record ? faults(record[key], inner, `${at}.${key}`) : [])),
  ];
}

describe('the static API', () => {
  test('has every file that the contract names, and lists them', () => {
    const named = ['levels', 'inflow', 'hypsometry', 'projections', 'ports', 'rules', 'vessels', 'wetlands', 'impacts'];
    const expected = [
      ...[...named, 'parameters', 'presets', 'sources'].map((name) => `${name}.json`),
      ...presets.flatMap(({ id }) => [`project/${id}.json`, `crossings/${id}.json`]),
    ];
    expect([...files.keys()].sort()).toEqual([...expected, 'index.json', 'openapi.json'].sort());
    const listed = read('index.json').data.map(({ path }: { path: string }) => path);
    expect(listed.sort()).toEqual(expected.sort());
  });

  test('gives what its description promises, file by file', () => {
    const { paths } = read('openapi.json');
    for (const [path, { get }] of Object.entries<{ get: { responses: Record<string, unknown> } }>(paths)) {
      const answer = get.responses['200'] as { content: Record<string, { schema: Record<string, unknown> }> };
      const schema = answer.content['application/json']?.schema ?? {};
      expect(faults(read(path.slice(1)), schema, path).slice(0, 5)).toEqual([]);
    }
  });

  test('carries the values of the sources', () => {
    // Kazhydromet: −29.00 m in 1977; 33 places, 12 usable rules of 8 places; 34 sites, 23 with thresholds.
    const { annual } = read('levels.json').data;
    expect(annual.find(({ year }: { year: number }) => year === 1977).level_m).toBe(-29);
    expect(read('ports.json').data).toHaveLength(33);
    const rules: { port_id: string }[] = read('rules.json').data;
    expect([rules.length, new Set(rules.map(({ port_id }) => port_id)).size]).toEqual([12, 8]);
    expect([read('wetlands.json').data.sites.length, read('wetlands.json').data.thresholds.length]).toEqual([34, 23]);
  });

  test('states source, licence and the data it was made from in every file but its description', () => {
    for (const path of files.keys()) {
      if (path === 'openapi.json') continue;
      const { version, generated_from, licence, attribution } = read(path);
      expect(version).toBe('1');
      expect(generated_from.data['annual-levels.csv']).toMatch(/^[0-9a-f]{64}$/);
      expect(licence.length * attribution.length).toBeGreaterThan(0);
    }
  });

  test('gives the same bytes twice', () => {
    expect([...apiFiles()]).toEqual([...files]);
  });
});
