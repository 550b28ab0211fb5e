import packageJson from '@/package.json';
import { type ApiDocument, envelopeSchema, type Schema } from './document';

/** Describe the static API by OpenAPI 3.1: one GET for every file, with the shape of what it gives. */
export function openApiOf(documents: readonly ApiDocument[], site: string): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Caspian Waterline: static API',
      version: packageJson.version,
      description:
        'Plain files, written when the site is built. Levels are m BHS; units stand in the names of the keys; null means missing. The same commit gives the same bytes.',
      license: { name: 'By the terms of each source, named in every file' },
    },
    servers: [{ url: `${site}/api/v1` }],
    paths: Object.fromEntries(
      documents.map(({ path, title, schema }) => [
        `/${path}`,
        {
          get: {
            operationId: path
              .replace(/\.json$/, '')
              .replaceAll(/[^a-zA-Z0-9]+(.)?/g, (_, next: string = '') => next.toUpperCase()),
            summary: title,
            responses: {
              200: { description: title, content: { 'application/json': { schema: envelopeSchema(schema) } } },
            },
          },
        },
      ]),
    ),
  };
}
