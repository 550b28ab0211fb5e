import { Refusal } from '@/lib/domain/refusal';
import { readPathNumbers } from './path-numbers';

/** A step of an outline: move, line, cubic curve, close. */
export type PathLetter = 'M' | 'L' | 'C' | 'Z';

/**
 * An outline in absolute px: a letter for each step, and the numbers of all steps in one row: a point for `M` and `L`,
 * two handles and the end for `C`, none for `Z`.
 */
export type PathCommands = {
  readonly letters: readonly PathLetter[];
  readonly numbers: readonly number[];
  /** The path data that it was read from, if any. */
  readonly data?: string;
};

/**
 * Read path data as PDF draws it: absolute, quadratic curves as the cubic ones that they equal. Knows the letters
 * M L H V C Q Z and their relative forms; refuses arcs, smooth curves, and data that is not whole.
 * @see SVG 2, section 9.3: repeated pairs after a move are lines; after Z the pen is where the outline began
 */
export function readPath(d: string): PathCommands {
  const letters: PathLetter[] = [];
  const numbers: number[] = [];
  const reader = readPathNumbers(d);
  let letter = '';
  let [penX, penY, startX, startY] = [0, 0, 0, 0];
  const next = (from: number): number => {
    const number = reader.number();
    if (number === null) throw refusal(d, letter);
    return from + number;
  };
  while (!reader.isAtEnd()) {
    const stated = reader.letter();
    if (stated !== null) letter = stated;
    else if (letter === 'M' || letter === 'm') letter = letter === 'M' ? 'L' : 'l';
    else if (letter === 'Z' || letter === 'z') throw refusal(d, letter);
    const kind = letter.toUpperCase();
    const [fromX, fromY] = letter === kind ? [0, 0] : [penX, penY];
    switch (kind) {
      case 'M':
      case 'L':
        [penX, penY] = [next(fromX), next(fromY)];
        letters.push(kind);
        numbers.push(penX, penY);
        if (kind === 'M') [startX, startY] = [penX, penY];
        break;
      case 'H':
      case 'V':
        if (kind === 'H') penX = next(fromX);
        else penY = next(fromY);
        letters.push('L');
        numbers.push(penX, penY);
        break;
      case 'C': {
        numbers.push(next(fromX), next(fromY), next(fromX), next(fromY));
        [penX, penY] = [next(fromX), next(fromY)];
        letters.push('C');
        numbers.push(penX, penY);
        break;
      }
      case 'Q': {
        const [handleX, handleY] = [next(fromX), next(fromY)];
        const [endX, endY] = [next(fromX), next(fromY)];
        letters.push('C');
        numbers.push(twoThirds(penX, handleX), twoThirds(penY, handleY));
        numbers.push(twoThirds(endX, handleX), twoThirds(endY, handleY), endX, endY);
        [penX, penY] = [endX, endY];
        break;
      }
      case 'Z':
        letters.push('Z');
        [penX, penY] = [startX, startY];
        break;
      default:
        throw refusal(d, letter);
    }
  }
  return { letters, numbers };
}

/** The handle of a cubic curve that equals a quadratic one. */
function twoThirds(from: number, handle: number): number {
  return from + ((handle - from) * 2) / 3;
}

function refusal(d: string, letter: string): Refusal {
  return new Refusal(`path '${d.slice(0, 40)}'`, `cannot be read at '${letter}'`, 'whole M, L, H, V, C, Q and Z');
}
