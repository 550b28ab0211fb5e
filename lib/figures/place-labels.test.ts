import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBox, anyRequests, labelAt, plotBounds } from './arbitrary-labels.fixture';
import { boxAround, boxOf, overlap, within } from './boxes';
import { placeLabels } from './place-labels';

const anyScene = fc.tuple(anyRequests, fc.array(anyBox, { maxLength: 6 }));

describe('placeLabels', () => {
  it('lets no label touch another, an obstacle or the edge', () => {
    fc.assert(
      fc.property(anyScene, ([requests, obstacles]) => {
        const { placed } = placeLabels(requests, obstacles, plotBounds, 2);
        const blocks = [...placed.values()].map((lines) => lines.map(boxOf));
        for (const [i, block] of blocks.entries()) {
          for (const box of block) {
            expect(within(box, plotBounds)).toBe(true);
            expect(obstacles.some((obstacle) => overlap(box, obstacle, 2))).toBe(false);
          }
          for (const other of blocks.slice(i + 1)) {
            expect(overlap(boxAround(block), boxAround(other), 2)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sets each label in one of its own places, or names it as left out', () => {
    fc.assert(
      fc.property(anyScene, ([requests, obstacles]) => {
        const { placed, left } = placeLabels(requests, obstacles, plotBounds);
        expect([...placed.keys(), ...left].sort()).toEqual(requests.map(({ id }) => id).sort());
        for (const { id, places } of requests) if (placed.has(id)) expect(places).toContain(placed.get(id));
      }),
    );
  });

  it('gives the same places for the same requests', () => {
    fc.assert(
      fc.property(anyScene, ([requests, obstacles]) => {
        const again = placeLabels(structuredClone(requests), structuredClone(obstacles), plotBounds);
        expect(again).toEqual(placeLabels(requests, obstacles, plotBounds));
      }),
    );
  });

  it('leaves nothing out that stands free alone', () => {
    fc.assert(
      fc.property(anyRequests, fc.array(anyBox, { maxLength: 6 }), (requests, obstacles) => {
        for (const request of requests.slice(0, 1)) {
          const free = request.places.some((lines) =>
            lines
              .map(boxOf)
              .every((box) => within(box, plotBounds) && !obstacles.some((obstacle) => overlap(box, obstacle, 2))),
          );
          expect(placeLabels([request], obstacles, plotBounds).placed.has(request.id)).toBe(free);
        }
      }),
    );
  });

  it('takes the first place that is free, and begins anew for one that found none', () => {
    const [here, there] = [labelAt('Aktau', 10, 50), labelAt('Aktau', 10, 100)];
    // The first may stand in both places, the second only where the first would like to stand.
    const requests = [
      { id: 'flexible', places: [[here], [there]] },
      { id: 'bound', places: [[here]] },
    ];
    const { placed, left } = placeLabels(requests, [], plotBounds);
    expect(left).toEqual([]);
    expect(placed.get('bound')).toEqual([here]);
    expect(placed.get('flexible')).toEqual([there]);
    expect(placeLabels(requests.slice(0, 1), [], plotBounds).placed.get('flexible')).toEqual([here]);
  });
});
