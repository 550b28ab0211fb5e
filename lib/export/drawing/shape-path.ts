import { Refusal } from '@/lib/domain/refusal';
import { quarterHandle } from '@/lib/figures/quarter-circle';
import { type PathCommands, readPath } from './path-commands';

const nothing: PathCommands = { letters: [], numbers: [] };

/**
 * Give the outline of a drawn element: `path`, `line`, `rect` with sharp corners, `circle`; null for any other.
 * A shape without extent gives no outline. Refuses sizes that are no numbers of px.
 */
export function shapePath(name: string, attributes: Readonly<Record<string, string>>): PathCommands | null {
  const at = (key: string): number => {
    const text = attributes[key] ?? '0';
    const value = Number(text);
    if (text === '' || !Number.isFinite(value))
      throw new Refusal(`<${name}>`, `has ${key} '${text}'`, 'a number of px');
    return value;
  };
  switch (name) {
    case 'path': {
      const data = attributes.d ?? '';
      return { ...readPath(data), data };
    }
    case 'line':
      return { letters: ['M', 'L'], numbers: [at('x1'), at('y1'), at('x2'), at('y2')] };
    case 'rect':
      return rectangle(at('x'), at('y'), at('width'), at('height'));
    case 'circle':
      return circle(at('cx'), at('cy'), at('r'));
    default:
      return null;
  }
}

/** Outline a rectangle; none where a side is not positive. */
export function rectangle(x: number, y: number, width: number, height: number): PathCommands {
  if (width <= 0 || height <= 0) return nothing;
  const [right, bottom] = [x + width, y + height];
  return { letters: ['M', 'L', 'L', 'L', 'Z'], numbers: [x, y, right, y, right, bottom, x, bottom] };
}

function circle(x: number, y: number, r: number): PathCommands {
  if (r <= 0) return nothing;
  const h = r * quarterHandle;
  const quarters = [
    [x + r, y + h, x + h, y + r, x, y + r],
    [x - h, y + r, x - r, y + h, x - r, y],
    [x - r, y - h, x - h, y - r, x, y - r],
    [x + h, y - r, x + r, y - h, x + r, y],
  ];
  return { letters: ['M', 'C', 'C', 'C', 'C', 'Z'], numbers: [x + r, y, ...quarters.flat()] };
}
