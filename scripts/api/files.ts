import { loadFigureData } from '@/lib/datasets/figure-data';
import packageJson from '@/package.json';
import { envelopeOf, type Schema } from './document';
import { apiDocuments } from './documents';
import { openApiOf } from './openapi';

/** Give every file of the static API by its path below `/api/v1/`, as text. */
export function apiFiles(): ReadonlyMap<string, string> {
  const documents = apiDocuments();
  const { site } = loadFigureData(process.env['SITE_URL'], packageJson.version).identity;
  const index = {
    path: 'index.json',
    title: 'What the static API holds',
    sourceIds: ['composite-annual'],
    data: documents.map(({ path, title }) => ({ path, title, url: `${site}/api/v1/${path}` })),
    schema: indexSchema,
  };
  const written = [...documents, index].map((document) => [document.path, asLine(envelopeOf(document))] as const);
  return new Map([...written, ['openapi.json', asLine(openApiOf([...documents, index], site))]]);
}

const text: Schema = { type: 'string' };
const indexSchema: Schema = {
  type: 'array',
  items: { type: 'object', required: ['path', 'title', 'url'], properties: { path: text, title: text, url: text } },
};

function asLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
