import type { Layer } from '../layer';
import type { Plot } from '../plot';
import type { Extent } from './stairs';

/** Measure what the lines and bands of some layers take up, px: highest and lowest point over a stretch. */
export function extentOf(layers: readonly Layer[], { x, y }: Plot): Extent {
  const points = layers
    .flatMap((layer): readonly { readonly x: number; readonly low: number; readonly high: number }[] => {
      if (layer.kind === 'band') return layer.points;
      if (layer.kind !== 'line') return [];
      return layer.points.flatMap((point) => (point.y === null ? [] : [{ x: point.x, low: point.y, high: point.y }]));
    })
    .map((point) => ({ x: x(point.x), top: y(point.high), bottom: y(point.low) }));
  // Annual means stand a year apart: a stretch between two counts both.
  const spacing = x(1) - x(0);
  return (left, right) => {
    const inside = points.filter((point) => point.x >= left - spacing && point.x <= right + spacing);
    if (inside.length === 0) return null;
    const near = inside.filter((point) => point.x >= left && point.x <= right);
    const some = near.length > 1 ? near : inside;
    return { top: Math.min(...some.map(({ top }) => top)), bottom: Math.max(...some.map(({ bottom }) => bottom)) };
  };
}
