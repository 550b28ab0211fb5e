/** The two families of the house: Source Sans 3 and Source Serif 4. */
export type Family = 'sans' | 'serif';

/** The two weights that are served: regular and semibold. */
export type Weight = 400 | 600;

/** How a piece of text is set; `size` is in the px of the drawing it stands in. */
export type TextStyle = { readonly family: Family; readonly weight: Weight; readonly size: number };

/** The files of a face, in the order in which a character is looked for. */
export const subsets = ['latin', 'latin-ext', 'cyrillic'] as const;

export type Subset = (typeof subsets)[number];

const packages = { sans: 'source-sans-3', serif: 'source-serif-4' } as const satisfies Record<Family, string>;

/** The value of `font-family` for each family, on pages and in figures. */
export const fontFamily = {
  sans: "'Source Sans 3', sans-serif",
  serif: "'Source Serif 4', serif",
} as const satisfies Record<Family, string>;

/** The four faces that text can be set in. */
export const faces: readonly { readonly family: Family; readonly weight: Weight }[] = [
  { family: 'sans', weight: 400 },
  { family: 'sans', weight: 600 },
  { family: 'serif', weight: 400 },
  { family: 'serif', weight: 600 },
];

/** Name a face in tables, `sans-400`. */
export function faceKey(family: Family, weight: Weight): `${Family}-${Weight}` {
  return `${family}-${weight}`;
}

/** Name the static woff2 file of one subset of a face, and the package that holds it under `files/`. */
export function fontFile(family: Family, weight: Weight, subset: Subset): { package: string; file: string } {
  const name = packages[family];
  return { package: `@fontsource/${name}`, file: `${name}-${subset}-${weight}-normal.woff2` };
}
