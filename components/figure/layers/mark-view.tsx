import type { MarkLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px, useScales } from '../scales';

/** Draw single values as dots, rings (open: an estimate) or crosses (a flagged value). */
export function MarkView({ layer }: { layer: MarkLayer }) {
  const { x, y } = useScales();
  const paint = paintVariable(layer.paint);
  return layer.points.map((point) => {
    const at = { x: px(x(point.x)), y: px(y(point.y)) };
    const key = `${point.x}:${point.y}`;
    if (layer.shape === 'cross') {
      const { size } = layer;
      const path = `M${at.x - size},${at.y - size}l${2 * size},${2 * size}m0,${-2 * size}l${-2 * size},${2 * size}`;
      return <path key={key} d={path} fill="none" stroke={paint} strokeWidth={1} />;
    }
    const ring = layer.shape === 'ring';
    return (
      <circle
        key={key}
        cx={at.x}
        cy={at.y}
        r={layer.size}
        fill={ring ? paintVariable('paper') : paint}
        stroke={paint}
        strokeWidth={ring ? 1.75 : 0}
      />
    );
  });
}
