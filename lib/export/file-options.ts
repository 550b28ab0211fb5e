import type { Theme } from '@/lib/figures/palette';

/** The formats a figure is given in, in the order in which they are offered. */
export const figureFormats = ['svg', 'png', 'pdf', 'csv', 'xlsx', 'json'] as const;

export type FigureFormat = (typeof figureFormats)[number];

/** The themes a figure is drawn in. */
export const themes = ['light', 'dark', 'transparent'] as const satisfies readonly Theme[];

/** How texts stand in an SVG: as outlines, alike everywhere, or as text that a drawing program can edit. */
export const textKinds = ['outlined', 'editable'] as const;

/** How the files of a figure are made. Source line, licences, scenario, date, run and link are no options. */
export type FileOptions = {
  /** A name of a size, or `WxH`. */
  readonly size: string;
  readonly theme: Theme;
  /** Of the SVG; every other format has outlines. */
  readonly text: (typeof textKinds)[number];
  /** The reader's own title, or null for the finding. */
  readonly title: string | null;
  /** Whether the foot has the notes. */
  readonly notes: boolean;
};

/** What is made where nothing is asked for: a printed page, light, outlined, with the figure's own title and notes. */
export const defaultFileOptions: FileOptions = {
  size: 'page',
  theme: 'light',
  text: 'outlined',
  title: null,
  notes: true,
};
