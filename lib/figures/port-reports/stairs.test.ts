import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, boxOf, overlap } from '../boxes';
import { typeFor } from '../type-scale';
import { type Extent, type Step, setStairs } from './stairs';

const style = typeFor('wide').small;
const bounds = { left: 0, top: 0, right: 900, bottom: 700 };
/** A line that falls by one px a px, from (100, 100). */
const falling: Extent = (left, right) => ({ top: left, bottom: right });

const marks = fc.uniqueArray(fc.integer({ min: 250, max: 450 }), { minLength: 1, maxLength: 9 });
const stepsAt = (places: readonly number[]): Step[] =>
  places.map((at) => ({
    id: String(at),
    x: at,
    y: at,
    forms: [[{ text: `mark ${at}`, x: 0, y: 0, anchor: 'start', style, paint: 'ink' }]],
  }));

describe.each(['below', 'above'] as const)('stairs %s a falling line', (side) => {
  test('touch neither each other nor the line', () => {
    fc.assert(
      fc.property(marks, (places) => {
        const set = setStairs(stepsAt(places), side, falling, bounds);
        const boxes = set.map(({ lines }) => boxAround(lines.map(boxOf)));
        expect(set).toHaveLength(places.length);
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          if (side === 'below') expect(box.top).toBeGreaterThanOrEqual(box.right);
          else expect(box.bottom).toBeLessThanOrEqual(box.left);
        });
      }),
    );
  });

  test('send no leader through a name', () => {
    fc.assert(
      fc.property(marks, (places) => {
        const set = setStairs(stepsAt(places), side, falling, bounds);
        for (const { id, leader } of set)
          for (const other of set) {
            if (other.id === id) continue;
            const box = boxAround(other.lines.map(boxOf));
            for (const { x1, x2, y1, y2 } of leader) {
              const line = {
                left: Math.min(x1, x2),
                right: Math.max(x1, x2),
                top: Math.min(y1, y2),
                bottom: Math.max(y1, y2),
              };
              expect(overlap(line, box)).toBe(false);
            }
          }
      }),
    );
  });
});

test('a name without room is left out rather than cut', () => {
  const narrow = { ...bounds, left: 240 };
  expect(setStairs(stepsAt([250]), 'below', falling, narrow)).toEqual([]);
});
