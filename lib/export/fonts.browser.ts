import { Refusal } from '@/lib/domain/refusal';
import { createFontSet, type FontSet } from './font-set';

const loaded = new Map<string, Promise<FontSet>>();

/**
 * Fetch fontkit and the fonts that exports are outlined with (about 220 kB of woff2), once, when first asked for.
 * `base` is where the build put the files, with a slash at its end. A failed fetch is forgotten, so that it can be
 * tried again; the files are on our own origin and in the offline cache.
 */
export function loadFonts(base = '/fonts/'): Promise<FontSet> {
  const known = loaded.get(base);
  if (known) return known;
  const loading = fetchFonts(base);
  loaded.set(base, loading);
  loading.catch(() => loaded.delete(base));
  return loading;
}

async function fetchFonts(base: string): Promise<FontSet> {
  const fontkit = await import('fontkit');
  return createFontSet(
    (bytes) => {
      // The browser build reads any Uint8Array; only the published types, written for Node, ask for its subclass Buffer.
      const font = fontkit.create(bytes as Buffer);
      if (!('layout' in font)) throw new Refusal('font', `is a ${font.type} collection`, 'a single font');
      return font;
    },
    async ({ file }) => {
      const response = await fetch(base + file);
      if (!response.ok) throw new Refusal(base + file, `could not be fetched: ${response.status}`, 'a woff2 file');
      return new Uint8Array(await response.arrayBuffer());
    },
  );
}
