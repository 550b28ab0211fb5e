import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishSvg } from '@/lib/export/finish-svg';
import { loadFonts } from '@/lib/export/fonts-in-node';
import { shareGlyphs } from '@/lib/export/share-glyphs';
import { firstPictureAddress } from '@/lib/figures/first-picture';
import type { FigureSpec } from '@/lib/figures/spec';

/** Clear the folder of first pictures. */
export function clearFirstPictures(): void {
  rmSync('public/first', { recursive: true, force: true });
  mkdirSync('public/first', { recursive: true });
}

/** Write the pictures of a drawn figure that stand in a page until the live figure is there, in both themes. */
export async function writeFirstPictures(markup: string, spec: FigureSpec): Promise<void> {
  const fonts = await loadFonts();
  const { id, width, height } = spec;
  const png = { width, height, dpi: 96 };
  const sheet = { widthPx: width, heightPx: height, svgWidth: String(width), svgHeight: String(height), png };
  for (const theme of ['light', 'dark'] as const) {
    const svg = finishSvg(markup, spec, { theme, sheet, margin: 0, run: {} });
    writeFileSync(join('public', firstPictureAddress(id, width, theme)), shareGlyphs(svg, fonts));
  }
}
