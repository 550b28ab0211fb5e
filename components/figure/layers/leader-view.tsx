import type { LeaderLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px } from '../scales';

/** Draw the fine lines between labels and what they name, in one path. */
export function LeaderView({ layer }: { layer: LeaderLayer }) {
  const path = layer.lines.map((line) => `M${px(line.x1)},${px(line.y1)}L${px(line.x2)},${px(line.y2)}`).join('');
  return <path d={path} fill="none" stroke={paintVariable(layer.paint)} strokeWidth={0.75} />;
}
