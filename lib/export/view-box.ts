import { Refusal } from '@/lib/domain/refusal';
import { rootOf } from './xml-root';

/** Give the left, top, width and height that a drawing shows, px. Refuses one that does not say so. */
export function viewBoxOf(svg: string): readonly [left: number, top: number, width: number, height: number] {
  const numbers = rootOf(svg).attributes['viewBox']?.split(' ').map(Number) ?? [];
  const [left, top, width, height] = numbers;
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    throw new Refusal('SVG', 'has no viewBox', 'a figure of ours');
  return [left, top, width, height];
}
