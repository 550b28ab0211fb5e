import { loadDatasets } from '@/lib/datasets/load-datasets';
import { Refusal } from '@/lib/domain/refusal';
import packageJson from '@/package.json';

/** A JSON Schema, as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** One file of the static API: its place below `/api/v1/`, what it says, where it comes from, and its shape. */
export type ApiDocument = {
  readonly path: string;
  readonly title: string;
  /** Ids of source records, for licence and attribution. */
  readonly sourceIds: readonly string[];
  readonly data: unknown;
  readonly schema: Schema;
};

/** Wrap the data of a document with what every file of the API says of itself. */
export function envelopeOf({ sourceIds, data }: ApiDocument) {
  const { sources, checksums } = loadDatasets();
  const records = sourceIds.map((id) => {
    const record = sources[id];
    if (record === undefined) throw new Refusal(`source ${id}`, 'has no record', 'a record in data/sources.json');
    return record;
  });
  return {
    version: '1',
    generated_from: { package: packageJson.version, data: checksums },
    licence: [...new Set(records.map(({ licence }) => licence))],
    attribution: [...new Set(records.map(({ citation }) => citation))],
    data,
  };
}

/** The schema of a wrapped document. */
export function envelopeSchema(data: Schema): Schema {
  const texts = { type: 'array', items: { type: 'string' } };
  return {
    type: 'object',
    required: ['version', 'generated_from', 'licence', 'attribution', 'data'],
    properties: {
      version: { type: 'string', const: '1' },
      generated_from: {
        type: 'object',
        required: ['package', 'data'],
        properties: {
          package: { type: 'string' },
          data: {
            type: 'object',
            description: 'SHA-256 of each data file, in hexadecimal',
            additionalProperties: { type: 'string' },
          },
        },
      },
      licence: texts,
      attribution: texts,
      data,
    },
  };
}
