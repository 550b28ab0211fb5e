/**
 * Write `lib/words/advance-widths.json`: what the width of a text is made of, for each face,
 * read through fontkit from the woff2 files that pages and exports use. Run after a change of the fonts:
 * `npx tsx scripts/advance-widths.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { faceKey, faces, fontFile, subsets } from '@/lib/words/typeface';

const require = createRequire(import.meta.url);

/** Characters whose pairs are kerned; the others are rare, or stand alone between letters of another file. */
const kerned = /[A-Za-z0-9 .,:;()/·–—‘’“”-]|[А-яЁё]/;

/** Pair corrections are kept to this many units of 1000 to the em, and dropped below half of it: it halves the table. */
const grain = 10;

type Face = { unitsPerEm: number; advances: Record<string, string>; pairs: Record<string, Record<string, string>> };

function open(packageName: string, file: string): fontkit.Font {
  const font = fontkit.create(readFileSync(require.resolve(`${packageName}/files/${file}`)));
  if (!('layout' in font)) throw new Error(`${file}: a collection, expected one font`);
  return font;
}

/** Characters by width: many share one, so that a width is a key and its characters are one string. */
function group(entries: Iterable<readonly [character: string, value: number]>): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [character, value] of entries) groups[value] = (groups[value] ?? '') + character;
  return groups;
}

/** Pair corrections of one file: first characters that behave alike, then correction → second characters. */
function pairsOf(font: fontkit.Font, characters: readonly string[]): Record<string, Record<string, string>> {
  const width = new Map(characters.map((c) => [c, font.layout(c).advanceWidth]));
  const firsts = new Map<string, string>();
  for (const first of characters) {
    const seconds = characters
      .map((second): [string, number] => {
        const correction =
          font.layout(first + second).advanceWidth - (width.get(first) ?? 0) - (width.get(second) ?? 0);
        return [second, Math.round(correction / grain) * grain];
      })
      .filter(([, correction]) => correction !== 0);
    if (seconds.length === 0) continue;
    const row = JSON.stringify(group(seconds));
    firsts.set(row, (firsts.get(row) ?? '') + first);
  }
  return Object.fromEntries([...firsts].map(([row, first]) => [first, JSON.parse(row)]));
}

const table: Record<string, Face> = {};
for (const { family, weight } of faces) {
  const advances = new Map<string, number>();
  let pairs: Face['pairs'] = {};
  let unitsPerEm = 1000;
  for (const subset of subsets) {
    const { package: packageName, file } = fontFile(family, weight, subset);
    const font = open(packageName, file);
    unitsPerEm = font.unitsPerEm;
    const mine = font.characterSet
      .filter((point) => point >= 0x20)
      .map((point) => String.fromCodePoint(point))
      .filter((character) => !advances.has(character));
    for (const character of mine) advances.set(character, font.layout(character).advanceWidth);
    const paired = mine.filter((character) => kerned.test(character));
    if (subset !== 'latin-ext') pairs = { ...pairs, ...pairsOf(font, paired) };
  }
  table[faceKey(family, weight)] = { unitsPerEm, advances: group(advances), pairs };
}

const target = new URL('../lib/words/advance-widths.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
