import { describe, expect, it } from 'vitest';
import { runScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { shorelineOf } from '@/lib/figures/map/shoreline';
import { drawnAreaKm2 } from '@/lib/relief/drawn-area.fixture';
import type { LonLat } from '@/lib/relief/grid';
import { hypsometryAt } from '@/lib/relief/packed-relief.fixture';
import { readLink } from '@/lib/scenario/link';
import { shorelineGeoJson } from './shoreline-geojson';

type Written = {
  readonly type: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly (readonly LonLat[])[])[] };
  }[];
};

const { scenario } = readLink(quickly(''));
const runs = runScenario(scenario, context);

function write(level: number | null): Written {
  return JSON.parse(shorelineGeoJson(shorelineOf({ ...scenario, level }, runs, context))) as Written;
}

describe('the shoreline as GeoJSON', () => {
  it('encloses the areas of the hypsometry at −33 m: the sea, and the water behind the sill', () => {
    const [sea, cutOff] = write(-33).features;
    const table = hypsometryAt(-33);
    // 0.35 % for a shore that is drawn, 0.15 % for coordinates rounded to 110 m.
    expect(Math.abs(drawnAreaKm2(sea!.geometry.coordinates) / table.connected - 1)).toBeLessThan(0.005);
    expect(Math.abs(drawnAreaKm2(cutOff!.geometry.coordinates) / table.cutOff - 1)).toBeLessThan(0.03);
    expect([sea!.properties['part'], cutOff!.properties['part']]).toEqual(['sea', 'cut off']);
  });

  it('turns outer rings counterclockwise and closes every ring, as RFC 7946, section 3.1.6, asks', () => {
    for (const { geometry } of write(-33).features) {
      expect(geometry.type).toBe('MultiPolygon');
      for (const polygon of geometry.coordinates) {
        polygon.forEach((ring, i) => {
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(twiceArea(ring))).toBe(i === 0 ? 1 : -1);
        });
      }
    }
  });

  it('has no coordinate finer than 0.001°', () => {
    for (const [longitude, latitude] of write(-29.2).features.flatMap(({ geometry }) => geometry.coordinates.flat(2))) {
      expect(`${longitude} ${latitude}`).toMatch(/^\d+(\.\d{1,3})? \d+(\.\d{1,3})?$/);
    }
  });

  it('says datum, accuracy, sources, licences, run and link', () => {
    const { metadata } = write(-33);
    const { provenance } = shorelineOf({ ...scenario, level: -33 }, runs, context);
    expect(metadata).toMatchObject({
      level_m: -33,
      drawn_level_m: -33,
      vertical_datum: 'Baltic Height System (BHS)',
      horizontal_datum: 'WGS 84',
      year: null,
      licences: provenance.licences,
      run_id: provenance.runId,
    });
    expect(metadata['accuracy']).toContain('± 3–10 km in the north');
    expect(metadata['link']).toContain('level=-33');
    expect(String(metadata['sources'])).toContain('SRTM30_PLUS');
  });

  it('is that of the year shown where no level is chosen', () => {
    expect(write(null).metadata['year']).toBe(2050);
  });

  it('draws a level below the relief at its end, and says so', () => {
    expect(write(-58).metadata).toMatchObject({ level_m: -58, drawn_level_m: -55.9 });
  });
});

/** Twice the area of a ring, positive where it runs counterclockwise: the shoelace formula. */
function twiceArea(ring: readonly LonLat[]): number {
  return ring.slice(1).reduce((sum, [x1, y1], i) => {
    const [x0, y0] = ring[i]!;
    return sum + x0 * y1 - x1 * y0;
  }, 0);
}
