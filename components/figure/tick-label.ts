import type { PlacedText } from '@/lib/figures/layer';
import type { Axis } from '@/lib/figures/panel';

/** Place the text of a tick beside the end of its tick line at (x, y). */
export function tickLabel(text: string, { side, style }: Axis, x: number, y: number): PlacedText {
  const base = { text, style, paint: 'soft' } as const;
  if (side === 'left') return { ...base, x: x - 2, y: y + style.size * 0.34, anchor: 'end' };
  if (side === 'right') return { ...base, x: x + 2, y: y + style.size * 0.34, anchor: 'start' };
  if (side === 'top') return { ...base, x, y: y - 4, anchor: 'middle' };
  return { ...base, x, y: y + style.size, anchor: 'middle' };
}
