import { line } from 'd3-shape';
import type { LineLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { useScales } from '../scales';

type Point = LineLayer['points'][number];

/** Draw a line; it stops before a missing value and starts anew after it. */
export function LineView({ layer }: { layer: LineLayer }) {
  const { x, y } = useScales();
  const path = line<Point>()
    .defined((point) => point.y !== null)
    .x((point) => x(point.x))
    .y((point) => y(point.y ?? Number.NaN))
    .digits(2);
  return (
    <path
      d={path(layer.points) ?? ''}
      fill="none"
      stroke={paintVariable(layer.paint)}
      strokeWidth={layer.width}
      strokeLinejoin="round"
      strokeLinecap={layer.dash === undefined ? 'round' : 'butt'}
      strokeDasharray={layer.dash}
    />
  );
}
