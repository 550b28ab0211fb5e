import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PathCommands, readPath } from './path-commands';

const counts = { M: 2, L: 2, C: 6, Z: 0 };
const points = ({ letters, numbers }: PathCommands) => {
  const rest = [...numbers];
  return letters.map((letter) => letter + rest.splice(0, counts[letter]).join(' '));
};

it('follows upright, level and relative steps to the absolute ones that they are', () => {
  // SVG 2, 9.3.3 and 9.3.4: pairs after a move are lines; after Z the pen stands where the outline began.
  expect(points(readPath('M10,20H30V5h-4v1l2-3m1 1 5 5zl1 1'))).toEqual([
    'M10 20',
    'L30 20',
    'L30 5',
    'L26 5',
    'L26 6',
    'L28 3',
    'M29 4',
    'L34 9',
    'Z',
    'L30 5',
  ]);
});

it('reads numbers as tight as SVG writes them', () => {
  expect(points(readPath('M.5.25-1e1-2E-1'))).toEqual(['M0.5 0.25', 'L-10 -0.2']);
});

it('reads each number as the double that JavaScript makes of it, to the last bit', () => {
  const long = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
  const short = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 999 }))
    .map(([whole, parts]) => `${whole}.${parts}`);
  fc.assert(
    fc.property(fc.oneof(short, long), fc.oneof(short, long), (x, y) => {
      // A way from the origin adds nothing, but that 0 + −0 is 0.
      expect(readPath(`M${x},${y}`).numbers).toEqual([Number(x) + 0, Number(y) + 0]);
    }),
  );
});

it('draws a quadratic curve as the cubic one with handles at two thirds', () => {
  // From (0, 0) over (3, 6) to (6, 0): handles at (2, 4) and (4, 4).
  expect(points(readPath('M0 0Q3 6 6 0'))).toEqual(['M0 0', 'C2 4 4 4 6 0']);
});

it('passes through the middle of the quadratic curve, wherever its points are', () => {
  const pair = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
  fc.assert(
    fc.property(pair, pair, pair, (a, b, c) => {
      const { letters, numbers } = readPath(`M${a.join(' ')}Q${b.join(' ')} ${c.join(' ')}`);
      expect(letters).toEqual(['M', 'C']);
      for (const axis of [2, 3] as const) {
        const [p, q, r] = [numbers[axis]!, numbers[axis + 2]!, numbers[axis + 4]!];
        // Bernstein weights at one half: 1, 3, 3, 1 of 8 and 1, 2, 1 of 4. Tolerance: rounding of doubles.
        expect((a[axis - 2]! + 3 * p + 3 * q + r) / 8).toBeCloseTo(
          (a[axis - 2]! + 2 * b[axis - 2]! + c[axis - 2]!) / 4,
          9,
        );
      }
    }),
  );
});

it.each(['M0 0A1 1 0 0 0 2 2', 'M0 0S1 1 2 2', 'M0 0L1', '5 5', 'M0 0Z5', 'M0 0L1 #2'])('refuses %s', (d) => {
  expect(() => readPath(d)).toThrow('expected whole M, L, H, V, C, Q and Z');
});
