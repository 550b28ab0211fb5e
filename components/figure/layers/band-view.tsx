import { area } from 'd3-shape';
import type { BandLayer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import { useScales } from '../scales';

type Point = BandLayer['points'][number];

/** Fill the area between a low and a high line. */
export function BandView({ layer }: { layer: BandLayer }) {
  const { x, y } = useScales();
  const path = area<Point>()
    .x((point) => x(point.x))
    .y0((point) => y(point.low))
    .y1((point) => y(point.high))
    .digits(2);
  return <path d={path(layer.points) ?? ''} fill={paintVariable(layer.paint)} fillOpacity={layer.opacity} />;
}
