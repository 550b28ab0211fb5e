import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pictureAddress, pictureSize } from '@/components/embed/figure-picture';
import { svgToPng } from '@/lib/export/svg-to-png-in-node';
import { figureIds } from '@/lib/figures/spec';
import { writeFigure } from './caspian/figure';

/**
 * Write the pictures that stand for figures elsewhere: in the Open Graph metadata of pages, and where an embedded
 * figure cannot be shown. Each is the figure of the default scenario as the command line draws it, a PNG at 96 dpi.
 */
for (const id of figureIds) {
  const size = `${pictureSize.width}x${pictureSize.height}`;
  const made = await writeFigure({ id, options: { size, format: 'svg' } });
  const svg = typeof made === 'string' ? made : new TextDecoder().decode(made);
  const file = join('out', pictureAddress(id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, svgToPng(svg, { ...pictureSize, dpi: 96 }));
}
