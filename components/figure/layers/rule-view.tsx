import type { RuleLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px, useScales } from '../scales';

/** Draw a straight line at one value: a threshold, a date, today. */
export function RuleView({ layer }: { layer: RuleLayer }) {
  const { x, y, area } = useScales();
  const end = (value: number | undefined, scale: (value: number) => number, edge: number) =>
    px(value === undefined ? edge : scale(value));
  const ends =
    layer.axis === 'y'
      ? {
          x1: end(layer.from, x, area.x),
          x2: end(layer.to, x, area.x + area.width),
          y1: px(y(layer.at)),
          y2: px(y(layer.at)),
        }
      : {
          x1: px(x(layer.at)),
          x2: px(x(layer.at)),
          y1: end(layer.from, y, area.y),
          y2: end(layer.to, y, area.y + area.height),
        };
  return <line {...ends} stroke={paintVariable(layer.paint)} strokeWidth={layer.width} strokeDasharray={layer.dash} />;
}
