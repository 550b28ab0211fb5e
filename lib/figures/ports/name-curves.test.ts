import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxOf, overlap } from '../boxes';
import { plotOf } from '../plot';
import { type Curve, drawnCurve, strikes } from './curve';
import { nameCurves } from './name-curves';

const style = { family: 'sans', weight: 400, size: 12 } as const;
const axis = { ticks: [], grid: false, line: false, side: 'bottom', style } as const;
const plot = plotOf(
  { x: 0, y: 0, width: 600, height: 300 },
  { x: { ...axis, domain: [0, 5] }, y: { ...axis, domain: [0, 100] } },
);
const bounds: Box = { left: 0, right: 600, top: 0, bottom: 300 };

/** A line that is full to `from` and falls to nothing over `length`. */
function falling(id: string, from: number, length: number): Curve {
  const points = Array.from({ length: 51 }, (_, i) => ({
    x: i / 10,
    y: Math.min(100, Math.max(0, 100 * (1 - (i / 10 - from) / length))),
  }));
  return { id, name: `Port ${id}`, points, style, paint: 'ports' };
}

test('lines that run apart are named beside themselves, without a leader', () => {
  const names = nameCurves([falling('a', 0, 2), falling('b', 1.5, 3)], plot, [], bounds);
  expect(names.labels.map(({ text }) => text).sort()).toEqual(['Port a', 'Port b']);
  expect(names.leaders).toEqual([]);
});

test('lines that cannot be told apart share a name', () => {
  const { labels } = nameCurves([falling('a', 1, 3), falling('b', 1.01, 3)], plot, [], bounds);
  expect(labels.map(({ text }) => text)).toEqual(['Port a; Port b']);
});

test('a line without room for its name goes unnamed', () => {
  const { labels, unnamed } = nameCurves([falling('a', 1, 3)], plot, [bounds], bounds);
  expect(labels).toEqual([]);
  expect(unnamed).toEqual(['a']);
});

test('names of any bundle stand clear of each other and of every line, and leaders end on theirs', () => {
  const bundle = fc.array(
    fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 1, max: 4, noNaN: true })),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(bundle, (starts) => {
      const curves = starts.map(([from, length], i) => falling(String(i), from, length));
      const drawn = curves.map((curve) => drawnCurve(curve, plot));
      const { labels, feet } = nameCurves(curves, plot, [], bounds);
      const boxes = labels.map(boxOf);
      boxes.forEach((box, i) => {
        expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
        expect(drawn.some((curve) => strikes(curve, box, 0))).toBe(false);
      });
      for (const foot of feet) {
        const distances = curves.map(({ points }) => Math.abs((valueAt(points, foot.x) ?? 999) - foot.y));
        // Heights are read at whole pixels: 1 px is 0.33 %, and a line falls at most 0.83 % over one.
        expect(Math.min(...distances)).toBeLessThan(1);
      }
    }),
    {
      numRuns: 40,
      // Lines that share a name: it must stand clear of both.
      examples: [
        [
          [
            [0, 2.2164948453608244],
            [0, 2.667076522493852],
            [0, 2.6215361478009167],
            [0, 1.7684302482001681],
          ],
        ],
      ],
    },
  );
});

function valueAt(points: Curve['points'], x: number): number | undefined {
  const i = Math.min(points.length - 2, Math.floor(x * 10));
  const [from, to] = [points[i]?.y, points[i + 1]?.y];
  return from == null || to == null ? undefined : from + (to - from) * (x * 10 - i);
}
