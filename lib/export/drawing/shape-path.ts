import { Refusal } from '@/lib/domain/refusal';
import { quarterHandle } from '@/lib/figures/quarter-circle';
import { type PathCommand, readPath } from './path-commands';

/**
 * Give the outline of a drawn element: `path`, `line`, `rect` with sharp corners, `circle`; null for any other.
 * A shape without extent gives no outline. Refuses sizes that are no numbers of px.
 */
export function shapePath(name: string, attributes: Readonly<Record<string, string>>): readonly PathCommand[] | null {
  const at = (key: string): number => {
    const text = attributes[key] ?? '0';
    const value = Number(text);
    if (text === '' || !Number.isFinite(value))
      throw new Refusal(`<${name}>`, `has ${key} '${text}'`, 'a number of px');
    return value;
  };
  switch (name) {
    case 'path':
      return readPath(attributes.d ?? '');
    case 'line':
      return [
        { letter: 'M', points: [at('x1'), at('y1')] },
        { letter: 'L', points: [at('x2'), at('y2')] },
      ];
    case 'rect':
      return rectangle(at('x'), at('y'), at('width'), at('height'));
    case 'circle':
      return circle(at('cx'), at('cy'), at('r'));
    default:
      return null;
  }
}

/** Outline a rectangle; none where a side is not positive. */
export function rectangle(x: number, y: number, width: number, height: number): readonly PathCommand[] {
  if (width <= 0 || height <= 0) return [];
  const [right, bottom] = [x + width, y + height];
  return [
    { letter: 'M', points: [x, y] },
    { letter: 'L', points: [right, y] },
    { letter: 'L', points: [right, bottom] },
    { letter: 'L', points: [x, bottom] },
    { letter: 'Z' },
  ];
}

function circle(x: number, y: number, r: number): readonly PathCommand[] {
  if (r <= 0) return [];
  const h = r * quarterHandle;
  return [
    { letter: 'M', points: [x + r, y] },
    { letter: 'C', points: [x + r, y + h, x + h, y + r, x, y + r] },
    { letter: 'C', points: [x - h, y + r, x - r, y + h, x - r, y] },
    { letter: 'C', points: [x - r, y - h, x - h, y - r, x, y - r] },
    { letter: 'C', points: [x + h, y - r, x + r, y - h, x + r, y] },
    { letter: 'Z' },
  ];
}
