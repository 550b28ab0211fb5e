import type { ShapeLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';

/** Draw a ready outline: a shore, a border, a lake. */
export function ShapeView({ layer }: { layer: ShapeLayer }) {
  return (
    <path
      d={layer.path}
      fill={layer.fill === null ? 'none' : paintVariable(layer.fill)}
      fillOpacity={layer.fillOpacity}
      fillRule="evenodd"
      stroke={layer.stroke === null ? 'none' : paintVariable(layer.stroke)}
      strokeWidth={layer.width}
      strokeDasharray={layer.dash}
      strokeLinejoin="round"
    />
  );
}
