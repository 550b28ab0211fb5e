import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { albers } from '@/lib/figures/map/albers';
import { mapWindow, pixelOf } from '@/lib/figures/map/map-window';
import { mapViews, viewIds } from '@/lib/figures/map/views';
import { fromPlane } from './from-plane';
import { panned, planeUnder, scalesOf, sightOf, transformBetween, viewOf, zoomed } from './sight';

const area = { x: 20, y: 90, width: 420, height: 700 };
const spots = fc.record({
  x: fc.double({ min: -200, max: 200, noNaN: true }),
  y: fc.double({ min: -300, max: 300, noNaN: true }),
});
const views = fc.constantFrom(...viewIds).map((id) => mapViews[id]);

describe('from the plane back to degrees', () => {
  it('undoes the projection anywhere on the basin, to a tenth of a metre', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 46, max: 56, noNaN: true }),
        fc.double({ min: 36, max: 48, noNaN: true }),
        (longitude, latitude) => {
          const [east, north] = albers([longitude, latitude]);
          const [backEast, backNorth] = albers(fromPlane([east, north]));
          expect(Math.hypot(backEast - east, backNorth - north)).toBeLessThan(1e-4);
        },
      ),
    );
  });
});

describe('what a panel looks at', () => {
  it('comes back from the view it is handed on as', () => {
    fc.assert(
      fc.property(views, spots, (view, by) => {
        const sight = panned(zoomed(sightOf(view, area), area, 1.3, by), area, by);
        const again = sightOf(viewOf(sight, area, 'basin'), area);
        expect(again.pxPerKm).toBeCloseTo(sight.pxPerKm, 9);
        expect(again.eastKm).toBeCloseTo(sight.eastKm, 3);
        expect(again.northKm).toBeCloseTo(sight.northKm, 3);
      }),
    );
  });

  it('never goes wider than the basin nor closer than the closest view', () => {
    const { least, most } = scalesOf(area);
    // 420 px over the 704 km of the basin, which 700 px over 1250 km undercut; 420 px over the 170 km of Gorgan.
    expect(least).toBeCloseTo(700 / 1250, 9);
    expect(most).toBeCloseTo(420 / 170, 9);
    fc.assert(
      fc.property(views, spots, fc.double({ min: 0.01, max: 100, noNaN: true }), (view, at, factor) => {
        const { pxPerKm } = zoomed(sightOf(view, area), area, factor, at);
        expect(pxPerKm).toBeGreaterThanOrEqual(least);
        expect(pxPerKm).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('keeps what is under the pointer where it is while it zooms in', () => {
    const sight = sightOf(mapViews.north, area);
    const at = { x: 30, y: -40 };
    const closer = zoomed(sight, area, 1.5, at);
    const [east, north] = planeUnder(sight, at);
    const [eastAfter, northAfter] = planeUnder(closer, at);
    expect(eastAfter).toBeCloseTo(east, 9);
    expect(northAfter).toBeCloseTo(north, 9);
  });

  it('takes every named view as it is, so that the first touch moves nothing', () => {
    fc.assert(
      fc.property(
        views,
        fc.constantFrom(area, { ...area, width: 700 }, { ...area, width: 330, height: 600 }),
        (view, panel) => {
          const sight = sightOf(view, panel);
          const touched = panned(sight, panel, { x: 0, y: 0 });
          expect(Math.hypot(touched.eastKm - sight.eastKm, touched.northKm - sight.northKm)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('does not leave the basin, however far it is dragged', () => {
    const far = panned(sightOf(mapViews.anzali, area), area, { x: 1e5, y: -1e5 });
    const [east, north] = albers(mapViews.basin.centre);
    expect(Math.abs(far.eastKm - east)).toBeCloseTo(704 / 2, 6);
    expect(Math.abs(far.northKm - north)).toBeCloseTo(1250 / 2, 6);
  });

  it('holds the whole basin in the middle', () => {
    const whole = sightOf(mapViews.basin, area);
    expect(panned(whole, area, { x: 0, y: 300 }).northKm).toBeCloseTo(whole.northKm, 9);
  });
});

describe('the transform of a drawing', () => {
  it('is none where nothing moved', () => {
    const sight = sightOf(mapViews.north, area);
    expect(transformBetween(sight, sight, area)).toBe('translate(0.000%, 0.000%) scale(1.00000)');
  });

  it('puts a place where the new drawing will have it', () => {
    const drawn = sightOf(mapViews.north, area);
    const shown = panned(zoomed(drawn, area, 1.4, { x: 60, y: 20 }), area, { x: -25, y: 12 });
    const [x, y, scale] = [...transformBetween(drawn, shown, area).matchAll(/-?[\d.]+/g)].map(Number);
    const aktau = [51.15, 43.65] as const;
    const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    const before = pixelOf(aktau, mapWindow(mapViews.north, area));
    const after = pixelOf(aktau, mapWindow(viewOf(shown, area, 'north'), area));
    const moved = (from: number, about: number, percent = 0, whole = 0) =>
      about + (from - about) * (scale ?? Number.NaN) + (percent / 100) * whole;
    // The transform is written to 0.001 %, which is 0.007 px.
    expect(moved(before.x, middle.x, x, area.width)).toBeCloseTo(after.x, 1);
    expect(moved(before.y, middle.y, y, area.height)).toBeCloseTo(after.y, 1);
  });
});
