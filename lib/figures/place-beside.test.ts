import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBox, labelAt, plotBounds } from './arbitrary-labels.fixture';
import { boxAround, boxOf, overlap, within } from './boxes';
import { type Block, placeBeside } from './place-beside';

const size = 12;
const blockOf = (lines: number, below: number, above: number): Block => ({
  at: (y) => Array.from({ length: lines }, (_, i) => labelAt('Median −36.2 m', 290, y + i * 1.2 * size, 'end', size)),
  below,
  above,
});
const anyScene = fc.record({
  edge: fc.integer({ min: -100, max: 300 }),
  height: fc.integer({ min: 0, max: 120 }),
  taken: fc.array(anyBox, { maxLength: 8 }),
});

describe('placeBeside', () => {
  it('touches nothing that is taken and stays within bounds, whole or not at all', () => {
    fc.assert(
      fc.property(anyScene, ({ edge, height, taken }) => {
        const blocks = [blockOf(2, edge + height, edge), blockOf(1, edge + height, edge)];
        const boxes = placeBeside(blocks, taken, plotBounds, 2).map(boxOf);
        for (const box of boxes) {
          const inner = { ...box, top: box.top + 0.02, bottom: box.bottom - 0.02 };
          expect(within(inner, plotBounds)).toBe(true);
          expect(taken.some((other) => overlap(inner, other, 1.98))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stands right below its stretch where that is free, and glides with it by the same pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 10 }), (below, step) => {
        const top = (at: number) => boxAround(placeBeside([blockOf(2, at, at - 20)], [], plotBounds).map(boxOf)).top;
        expect(top(below)).toBeCloseTo(below, 9);
        expect(top(below + step) - top(below)).toBeCloseTo(step, 9);
      }),
    );
  });

  it('makes way downwards by no more than what is taken asks for', () => {
    const taken = [{ left: 200, right: 300, top: 60, bottom: 80 }];
    expect(boxAround(placeBeside([blockOf(1, 65, 60)], taken, plotBounds, 2).map(boxOf)).top).toBeCloseTo(82, 9);
  });

  it('is the shorter block below before the longer above, and above where nothing fits below', () => {
    const lines = (below: number) => placeBeside([blockOf(2, below, 100), blockOf(1, below, 100)], [], plotBounds);
    expect(lines(160)).toHaveLength(2);
    expect(lines(180)).toHaveLength(1);
    const above = lines(195);
    expect(above).toHaveLength(2);
    expect(boxAround(above.map(boxOf)).bottom).toBeCloseTo(100, 9);
  });

  it('is nothing where there is no room anywhere', () => {
    expect(placeBeside([blockOf(1, 100, 90)], [plotBounds], plotBounds)).toEqual([]);
  });
});
