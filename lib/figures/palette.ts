/**
 * The colours of every figure and of the page, once, as literals per theme.
 * Data colours are the Okabe–Ito set (safe for colour-blind readers), darkened where they carry text.
 * Drawings name a token (`var(--ink)`); the page resolves it by style sheet, an export by `resolvePaints`.
 */
export const palettes = {
  light: {
    paper: '#fcfbf8',
    raised: '#f4f2ec',
    ink: '#14212b',
    soft: '#53626e',
    faint: '#8d99a2',
    grid: '#e3e3de',
    rule: '#c6cacb',
    satellite: '#5b7485',
    model: '#0072b2',
    modelText: '#00629a',
    pinned: '#8a6d00',
    published: '#9a4d7c',
    ports: '#b84a00',
    wetlands: '#00795a',
    alarm: '#a3320b',
    land: '#e9e6dd',
    landShadow: '#6f6a5c',
    landLight: '#ffffff',
    sea: '#aed1e1',
    seaMaybe: '#d8e8ea',
    seaDeep: '#2f7ba6',
    seaText: '#2f6788',
    bed: '#e6c98f',
    bedBefore: '#efe0bd',
  },
  dark: {
    paper: '#11181e',
    raised: '#1a232b',
    ink: '#eef1f2',
    soft: '#aab6bf',
    faint: '#7c8993',
    grid: '#27323b',
    rule: '#465460',
    satellite: '#8fa9ba',
    model: '#56b4e9',
    modelText: '#7cc6f0',
    pinned: '#e0bd45',
    published: '#dd9cc2',
    ports: '#f0955a',
    wetlands: '#43bf9b',
    alarm: '#f4926c',
    land: '#262e35',
    landShadow: '#05090c',
    landLight: '#66747e',
    sea: '#28607f',
    seaMaybe: '#3e5560',
    seaDeep: '#061826',
    seaText: '#a5cfe6',
    bed: '#7a6237',
    bedBefore: '#4f462f',
  },
} as const;

export type Theme = 'light' | 'dark' | 'transparent';

/** The name of a colour: the same in every theme. */
export type Paint = keyof typeof palettes.light;

/** Name a colour in a drawing, to be resolved by the page or by an export. */
export function paintVariable(paint: Paint): string {
  return `var(--${paint})`;
}

/** Replace every colour name in finished markup by its literal; `transparent` takes the light colours. */
export function resolvePaints(markup: string, theme: Theme): string {
  const palette = new Map<string, string>(Object.entries(palettes[theme === 'dark' ? 'dark' : 'light']));
  return markup.replace(/var\(--([a-zA-Z]+)\)/g, (whole, name: string) => palette.get(name) ?? whole);
}

/** The style sheet of the page's colours: light by default, dark by choice or by the reader's system. */
export function paletteStyleSheet(): string {
  const rules = (theme: 'light' | 'dark') =>
    Object.entries(palettes[theme])
      .map(([name, literal]) => `--${name}:${literal};`)
      .join('');
  const dark = `${rules('dark')}color-scheme:dark;`;
  return [
    `:root{${rules('light')}color-scheme:light;}`,
    `:root[data-theme=dark]{${dark}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){${rules('light')}color-scheme:light;}}`,
  ].join('');
}
