import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../scripts/serve.mjs';

/** The built site at an address of its own; who opens it closes it. */
export type Site = Awaited<ReturnType<typeof serve>>;

/** Serve what `npm run build` wrote on a free port of this machine. */
export function openSite(): Promise<Site> {
  const folder = join(import.meta.dirname, '..', 'out');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('out/: no site; `npm run build` writes it');
  return serve({ port: 0, folder });
}
