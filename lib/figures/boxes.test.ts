import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBox, labelAt } from './arbitrary-labels.fixture';
import { boxAround, boxOf, overlap, within } from './boxes';

describe('boxOf', () => {
  it('is as wide as the letters: an H of Source Sans 3 is 0.652 em', () => {
    // Table hmtx of the font, regular: advance of H 652 of 1000 units.
    const box = boxOf(labelAt('H', 100, 50, 'start', 10));
    expect(box.left).toBe(100);
    expect(box.right - box.left).toBeCloseTo(6.52, 2);
  });

  it('holds the letters above and below the baseline: capitals of 0.656 em, descenders of 0.205 em', () => {
    // Source Sans 3, table glyf: H rises to 656, p falls to −205 of 1000 units.
    const box = boxOf(labelAt('Hp', 0, 50, 'start', 10));
    expect(box.top).toBeLessThan(50 - 6.56);
    expect(box.bottom).toBeGreaterThan(50 + 2.05);
  });

  it('lies right of its place, around it or left of it, by its anchor', () => {
    const [start, middle, end] = (['start', 'middle', 'end'] as const).map((at) =>
      boxOf(labelAt('Aktau', 100, 50, at)),
    );
    expect(start?.left).toBe(100);
    expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(100, 9);
    expect(end?.right).toBeCloseTo(100, 9);
  });
});

describe('overlap', () => {
  const unit = { left: 0, top: 0, right: 1, bottom: 1 };
  const shifted = (x: number, y: number) => ({ left: x, top: y, right: x + 1, bottom: y + 1 });

  it('is not told of boxes that share an edge, unless a gap is asked for', () => {
    expect(overlap(unit, shifted(1, 0))).toBe(false);
    expect(overlap(unit, shifted(1, 0), 0.1)).toBe(true);
    expect(overlap(unit, shifted(0.9, 0.9))).toBe(true);
    expect(overlap(unit, shifted(0.9, 2))).toBe(false);
  });

  it('is mutual, and certain between a box and what lies within it', () => {
    fc.assert(
      fc.property(anyBox, anyBox, fc.nat(5), (a, b, gap) => {
        expect(overlap(a, b, gap)).toBe(overlap(b, a, gap));
        if (within(a, b)) expect(overlap(a, b)).toBe(true);
      }),
    );
  });
});

it('boxAround holds each box, and is no larger than it must', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { minLength: 1, maxLength: 6 }), (boxes) => {
      const around = boxAround(boxes);
      for (const box of boxes) expect(within(box, around)).toBe(true);
      for (const side of ['left', 'top', 'right', 'bottom'] as const) {
        expect(boxes.map((box) => box[side])).toContain(around[side]);
      }
    }),
  );
});
