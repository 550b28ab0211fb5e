import type { SpanLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { px, useScales } from '../scales';

/** Shade a stretch of one axis over the whole other axis. */
export function SpanView({ layer }: { layer: SpanLayer }) {
  const { x, y, area } = useScales();
  const along = layer.axis === 'x' ? x : y;
  const start = Math.min(along(layer.from), along(layer.to));
  const length = Math.abs(along(layer.to) - along(layer.from));
  const box =
    layer.axis === 'x'
      ? { x: px(start), y: area.y, width: px(length), height: area.height }
      : { x: area.x, y: px(start), width: area.width, height: px(length) };
  return <rect {...box} fill={paintVariable(layer.paint)} fillOpacity={layer.opacity} />;
}
