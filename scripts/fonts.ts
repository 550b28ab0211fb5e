import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { faces, fontFile, type Subset, subsets } from '@/lib/words/typeface';

const require = createRequire(import.meta.url);

/** The faces that stand on the first screen: they come inside the style sheet, so that no page moves for a late font. */
const inlined = new Set(['source-sans-3-latin-400', 'source-sans-3-latin-600', 'source-serif-4-latin-600']);

/** Copy the fonts to where the site serves them, and write the style sheet that declares them. */
export function writeFonts(folder: string, styleSheet: string): void {
  mkdirSync(folder, { recursive: true });
  const rules = faces.flatMap(({ family, weight }) =>
    subsets.map((subset) => {
      const { package: name, file } = fontFile(family, weight, subset);
      const path = require.resolve(`${name}/files/${file}`);
      cpSync(path, `${folder}/${file}`);
      const first = inlined.has(file.replace('-normal.woff2', ''));
      const source = first ? `data:font/woff2;base64,${readFileSync(path).toString('base64')}` : `/fonts/${file}`;
      return [
        '@font-face {',
        `  font-family: "${family === 'sans' ? 'Source Sans 3' : 'Source Serif 4'}";`,
        `  font-weight: ${weight};`,
        `  font-display: ${first ? 'block' : 'swap'};`,
        `  src: url("${source}") format("woff2");`,
        `  unicode-range: ${rangeOf(name, subset)};`,
        '}',
      ].join('\n');
    }),
  );
  writeFileSync(styleSheet, `${rules.join('\n\n')}\n`);
}

/** The characters of a subset, as the font's package states them. */
function rangeOf(packageName: string, subset: Subset): string {
  const ranges: unknown = JSON.parse(readFileSync(require.resolve(`${packageName}/unicode.json`), 'utf8'));
  const range: unknown = typeof ranges === 'object' && ranges !== null ? Reflect.get(ranges, subset) : undefined;
  if (typeof range !== 'string') throw new Error(`${packageName}/unicode.json: no range of ${subset}`);
  return range;
}
