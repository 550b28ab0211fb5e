import { formatDistance } from '@/lib/words/format-length';
import type { Units } from '@/lib/words/format-level';
import { measureText } from '@/lib/words/measure';
import type { Box } from '../boxes';
import type { Layer, PlacedText } from '../layer';
import type { TypeScale } from '../type-scale';
import type { MapWindow } from './map-window';
import { line } from './still-layers';

const kmPerMile = 1.609344;

/** A bar of a round length in the lower corner of a panel, with its length beside it. */
export function scaleBar(
  { area, pxPerKm }: MapWindow,
  units: Units,
  type: TypeScale,
  corner: 'left' | 'right',
): { readonly layers: readonly Layer[]; readonly label: PlacedText; readonly box: Box } {
  const perUnit = units === 'm' ? pxPerKm : pxPerKm * kmPerMile;
  const lengths = [10, 20, 50, 100, 200];
  const length = lengths.findLast((candidate) => candidate * perUnit <= area.width * 0.3) ?? 10;
  const width = Math.round(length * perUnit * 10) / 10;
  const text = formatDistance(units === 'm' ? length : length * kmPerMile, units);
  const y = area.y + area.height - 9;
  const whole = width + 5 + measureText(text, type.small);
  const x = Math.round(corner === 'left' ? area.x + 9 : area.x + area.width - 9 - whole);
  return {
    layers: [line('scale-bar', `M${x} ${y - 3}v3h${width}v-3`, 'ink', 1)],
    box: { left: x, right: x + width, top: y - 5, bottom: y + 2 },
    label: { text, x: x + width + 5, y, anchor: 'start', style: type.small, paint: 'ink', halo: true },
  };
}
