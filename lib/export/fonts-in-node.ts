import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { Refusal } from '@/lib/domain/refusal';
import { createFontSet, type FontSet } from './font-set';

const require = createRequire(import.meta.url);

let loaded: Promise<FontSet> | undefined;

/** Read the fonts from the installed `@fontsource` packages, once for the process. */
export function loadFonts(): Promise<FontSet> {
  loaded ??= createFontSet(
    (bytes) => {
      const font = fontkit.create(Buffer.from(bytes));
      if (!('layout' in font)) throw new Refusal('font', `is a ${font.type} collection`, 'a single font');
      return font;
    },
    ({ package: packageName, file }) => readFile(require.resolve(`${packageName}/files/${file}`)),
  );
  return loaded;
}
