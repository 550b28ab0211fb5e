import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Put the drawings that `prerender` made into the built pages, where `FirstPaint` left their places.
 * They go into the HTML alone: a drawing in a component's props would stand a second time in the page's data.
 */
const paints: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync('.generated/first-paints.json', 'utf8'),
);
const place = /(<div[^>]*data-first-paint="(\d+)"[^>]*data-of="([a-z-]+)"[^>]*>)<\/div>/g;

let placed = 0;
for (const name of readdirSync('out', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.html')) continue;
  const path = join('out', name);
  const html = readFileSync(path, 'utf8');
  const filled = html.replace(place, (_, open: string, width: string, id: string) => {
    const drawing = paints[id]?.[width];
    if (drawing === undefined) throw new Error(`${name}: no first paint of ${id} at ${width} px`);
    placed++;
    return `${open}${drawing}</div>`;
  });
  if (filled !== html) writeFileSync(path, filled);
}
if (placed === 0) throw new Error('out/: no place for a first paint was found');
