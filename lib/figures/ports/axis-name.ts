import { ellipsise } from '@/lib/words/ellipsise';
import type { LabelLayer } from '../layer';
import type { Area } from '../panel';
import type { TypeScale } from '../type-scale';

/** Room under a plot for the numbers of its axis and the name below them, px. */
export function axisRoom(type: TypeScale): number {
  return type.tick.size * 1.9 + type.small.size * 1.3;
}

/** Say under an axis what it measures, from its left end, never wider than the plot. */
export function axisName(id: string, text: string, area: Area, type: TypeScale): LabelLayer {
  const fitting = ellipsise(text, type.small, area.width);
  const y = area.y + area.height + type.tick.size * 1.9 + type.small.size * 0.95;
  return {
    kind: 'label',
    id,
    role: 'context',
    labels: [{ text: fitting, style: type.small, paint: 'soft', x: area.x, y, anchor: 'start' }],
  };
}
