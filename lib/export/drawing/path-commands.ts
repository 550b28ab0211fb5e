import { Refusal } from '@/lib/domain/refusal';

/** A step of an outline in absolute px: move, line, cubic curve (two handles, then its end), close. */
export type PathCommand =
  | { readonly letter: 'M' | 'L'; readonly points: readonly [number, number] }
  | { readonly letter: 'C'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly letter: 'Z' };

/** How many numbers one step takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/**
 * Read path data as PDF draws it: absolute, quadratic curves as the cubic ones that they equal. Knows the letters
 * M L H V C Q Z and their relative forms; refuses arcs, smooth curves, and data that is not whole.
 * @see SVG 2, section 9.3: repeated pairs after a move are lines; after Z the pen is where the outline began
 */
export function readPath(d: string): readonly PathCommand[] {
  const tokens = d.match(/[a-zA-Z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? [];
  const commands: PathCommand[] = [];
  let pen: readonly [number, number] = [0, 0];
  let start = pen;
  let letter = '';
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    if (/[a-z]/i.test(token.charAt(0))) {
      letter = token;
      i++;
    } else if (letter === 'M' || letter === 'm') letter = letter === 'M' ? 'L' : 'l';
    const kind = letter.toUpperCase();
    const count = counts[kind];
    if (count === undefined || (count === 0 && /[\d.]/.test(token))) throw refusal(d, letter);
    const numbers = tokens.slice(i, i + count).map(Number);
    if (numbers.length < count || numbers.some(Number.isNaN)) throw refusal(d, letter);
    i += count;
    const command = absolute(kind, numbers, pen, letter === kind ? [0, 0] : pen);
    commands.push(command);
    if (command.letter === 'Z') pen = start;
    else pen = [command.points.at(-2) ?? 0, command.points.at(-1) ?? 0];
    if (command.letter === 'M') start = pen;
  }
  return commands;
}

function absolute(
  kind: string,
  numbers: readonly number[],
  [penX, penY]: readonly [number, number],
  [x, y]: readonly [number, number],
): PathCommand {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  switch (kind) {
    case 'M':
    case 'L':
      return { letter: kind, points: [x + a, y + b] };
    case 'H':
      return { letter: 'L', points: [x + a, penY] };
    case 'V':
      return { letter: 'L', points: [penX, y + a] };
    case 'C':
      return { letter: 'C', points: [x + a, y + b, x + c, y + d, x + e, y + f] };
    case 'Q': {
      const [handleX, handleY, endX, endY] = [x + a, y + b, x + c, y + d];
      const third = (from: number, handle: number) => from + ((handle - from) * 2) / 3;
      const points = [third(penX, handleX), third(penY, handleY), third(endX, handleX), third(endY, handleY)] as const;
      return { letter: 'C', points: [...points, endX, endY] };
    }
    default:
      return { letter: 'Z' };
  }
}

function refusal(d: string, letter: string): Refusal {
  return new Refusal(`path '${d.slice(0, 40)}'`, `cannot be read at '${letter}'`, 'whole M, L, H, V, C, Q and Z');
}
