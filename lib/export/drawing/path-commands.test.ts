import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PathCommand, readPath } from './path-commands';

const points = (commands: readonly PathCommand[]) =>
  commands.map((command) => (command.letter === 'Z' ? 'Z' : `${command.letter}${command.points.join(' ')}`));

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

it('draws a quadratic curve as the cubic one with handles at two thirds', () => {
  // From (0, 0) over (3, 6) to (6, 0): handles at (2, 4) and (4, 4).
  expect(points(readPath('M0 0Q3 6 6 0'))).toEqual(['M0 0', 'C2 4 4 4 6 0']);
});

it('passes through the middle of the quadratic curve, wherever its points are', () => {
  const pair = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 }));
  fc.assert(
    fc.property(pair, pair, pair, (a, b, c) => {
      const [, curve] = readPath(`M${a.join(' ')}Q${b.join(' ')} ${c.join(' ')}`);
      if (curve?.letter !== 'C') throw new Error('no curve');
      for (const axis of [0, 1] as const) {
        const [p, q, r] = [curve.points[axis], curve.points[axis + 2]!, curve.points[axis + 4]!];
        // Bernstein weights at one half: 1, 3, 3, 1 of 8 and 1, 2, 1 of 4. Tolerance: rounding of doubles.
        expect((a[axis] + 3 * p + 3 * q + r) / 8).toBeCloseTo((a[axis] + 2 * b[axis] + c[axis]) / 4, 9);
      }
    }),
  );
});

it.each(['M0 0A1 1 0 0 0 2 2', 'M0 0S1 1 2 2', 'M0 0L1', '5 5', 'M0 0Z5'])('refuses %s', (d) => {
  expect(() => readPath(d)).toThrow('expected whole M, L, H, V, C, Q and Z');
});
