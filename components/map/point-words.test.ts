import { describe, expect, it } from 'vitest';
import { context } from '@/lib/figures/context.fixture';
import { mapViews } from '@/lib/figures/map/views';
import { balticDisplay } from '@/lib/words/format-level';
import { placeAt, placesInView } from './places-in-view';
import { pointWords } from './point-words';

const chosen = (levelMetres: number) => ({ by: 'level', year: 2050, levelMetres, band: null }) as const;
const say = (longitude: number, latitude: number, levelMetres: number) =>
  pointWords([longitude, latitude], chosen(levelMetres), balticDisplay, context).replaceAll('\u00a0', ' ');

describe('the distance from a point to the sea, in words', () => {
  it('is nothing in the deep middle of the sea, at any level drawn', () => {
    expect(say(51, 42, -36)).toBe(
      '42.00° N, 51.00° E. Distance to the sea: 0 km (sea) in 2025; 0 km (sea) at −36.0 m.',
    );
  });

  it('is no closer than "under 5 km" on the steep coast of Aktau', () => {
    expect(say(51.2, 43.65, -30)).toMatch(/under 5 km in 2025; under 5 km at −30\.0 m\.$/);
  });

  it('carries ± 10 km in the flat north, where the sea withdraws far', () => {
    expect(say(50.5, 46.7, -36)).toMatch(/ in 2025; about (\d\d|1\d\d) km ± 10 km at −36\.0 m\.$/);
  });

  it('is not told where the relief ends', () => {
    expect(say(45, 42, -30)).toBe('42.00° N, 45.00° E lies outside the relief; the distance to the sea is not known.');
  });

  it('is told once where the map shows today', () => {
    const today = {
      by: 'record',
      year: context.basin.start.year,
      levelMetres: context.basin.start.levelMetres,
      band: null,
    } as const;
    expect(pointWords([51, 42], today, balticDisplay, context)).not.toContain(';');
  });
});

describe('the places of a panel', () => {
  const area = { x: 0, y: 0, width: 420, height: 700 };
  const all = placesInView(context, mapViews.basin, area);

  it('are every port with a place in the basin, from north to south, and no region of the sea', () => {
    expect(all.filter(({ kind }) => kind === 'port').length).toBe(context.data.ports.length);
    expect(all.map(({ y }) => y)).toEqual(all.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(all.length).toBeLessThan(context.data.ports.length + context.data.wetlands.length);
  });

  it('are fewer in a closer view, and found by pointing at their sign', () => {
    const near = placesInView(context, mapViews.mangyshlak, area);
    expect(near.length).toBeLessThan(all.length);
    const aktau = context.data.ports.find(({ name }) => name.startsWith('Aktau'))!;
    const { longitude, latitude } = aktau.position;
    expect(placeAt(near, [longitude, latitude], mapViews.mangyshlak, area)?.href).toBe(`/ports/${aktau.id}/`);
    expect(placeAt(near, [51, 42], mapViews.mangyshlak, area)).toBeNull();
  });
});
