import type { Layer } from '../layer';
import type { Area } from '../panel';
import type { TintId } from './key-items';
import { type SignForm, type SignShape, signLayers } from './sign-layers';
import { fill, line } from './still-layers';

/** Draw what a tint or line of the map looks like into a small box of the key. */
export function swatchLayers(id: TintId, { x, y, width, height }: Area): readonly Layer[] {
  const box = `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  const across = (share: number) => `M${round(x)} ${round(y + share * height)}h${round(width)}`;
  switch (id) {
    case 'sea':
      return [fill('key-sea', box, 'sea', 1)];
    case 'band':
      return [fill('key-band', box, 'seaMaybe', 1)];
    case 'bed':
      return [fill('key-bed', box, 'bed', 1)];
    case 'bed-before':
      return [fill('key-bed-before', box, 'bedBefore', 1)];
    case 'pools':
      return [
        fill('key-pools', box, 'seaMaybe', 1),
        line('key-pool-lines', [0.17, 0.5, 0.83].map(across).join(''), 'seaText', 0.7),
      ];
    case 'shore':
      return [line('key-shore', across(0.5), 'model', 1.8)];
    case 'pinned':
      return [line('key-pinned', across(0.5), 'pinned', 1.5, '5 2.5')];
    case 'today':
      return [line('key-today', across(0.5), 'ink', 1)];
  }
}

/** Draw a sign of the key around a point. */
export function signSwatch(shape: SignShape, form: SignForm, x: number, y: number, size: number): readonly Layer[] {
  const paint = shape === 'disc' ? 'ports' : 'wetlands';
  return signLayers(`key-${shape}-${form}`, shape, [{ x, y, form }], paint, size);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
