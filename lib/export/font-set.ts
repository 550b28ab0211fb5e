import type { Font } from 'fontkit';
import { type Family, faceKey, faces, fontFile, type Subset, subsets, type Weight } from '@/lib/words/typeface';

/** The fonts of the four faces, each as its files in the order in which a character is looked for. */
export type FontSet = { readonly fontsOf: (family: Family, weight: Weight) => readonly Font[] };

/** Opens the bytes of a font; `create` of fontkit, in Node's or the browser's build. */
export type FontReader = (bytes: Uint8Array) => Font;

/** Build the set from the bytes of each file, however they are reached. */
export async function createFontSet(
  read: FontReader,
  bytesOf: (file: ReturnType<typeof fontFile>) => Promise<Uint8Array>,
): Promise<FontSet> {
  const load = async (family: Family, weight: Weight, subset: Subset): Promise<Font> =>
    read(await bytesOf(fontFile(family, weight, subset)));
  const loaded = await Promise.all(
    faces.map(async ({ family, weight }) => {
      const fonts = await Promise.all(subsets.map((subset) => load(family, weight, subset)));
      return [faceKey(family, weight), fonts] as const;
    }),
  );
  const byFace = new Map<string, readonly Font[]>(loaded);
  return { fontsOf: (family, weight) => byFace.get(faceKey(family, weight)) ?? [] };
}
