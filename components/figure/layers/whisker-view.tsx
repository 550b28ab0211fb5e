import type { WhiskerLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px, useScales } from '../scales';

/** Draw the uncertainty of single values as thin upright bars, in one path. */
export function WhiskerView({ layer }: { layer: WhiskerLayer }) {
  const { x, y } = useScales();
  const path = layer.items.map((item) => `M${px(x(item.x))},${px(y(item.low))}V${px(y(item.high))}`).join('');
  return <path d={path} fill="none" stroke={paintVariable(layer.paint)} strokeWidth={layer.width} />;
}
