import { describe, expect, it } from 'vitest';
import { createFileMaker } from '@/components/figure/export-figure';
import { loadFigureData } from '@/lib/datasets/figure-data';
import { createFigureContext } from '@/lib/figures/context';
import { quickly } from '@/lib/figures/context.fixture';
import { drawnAreaKm2 } from '@/lib/relief/drawn-area.fixture';
import { bundle } from '@/lib/relief/packed-relief.fixture';
import { readLink } from '@/lib/scenario/link';
import { createWords } from '@/lib/words/catalogue';
import packageJson from '@/package.json';
import { writeFigure } from './figure';

const write = async (id: string, options: Readonly<Record<string, string>> = {}) =>
  Buffer.from(await writeFigure({ id, options: { format: 'geojson', ...options } }));

describe('caspian figure map --format geojson', () => {
  it('gives the shore at −33 m, which holds 293,643 km² of sea and 10,450 km² behind sills', async () => {
    const { metadata, features } = JSON.parse(String(await write('map', { scenario: quickly('level=-33') })));
    expect(metadata).toMatchObject({ level_m: -33, year: null });
    const [sea, cutOff] = features.map(
      ({ geometry }: { geometry: { coordinates: Parameters<typeof drawnAreaKm2>[0] } }) =>
        drawnAreaKm2(geometry.coordinates),
    );
    // data/hypsometry.csv, row of −33.0 m; the drawn and rounded shore is held to 0.5 %, its small pools to 3 %.
    expect(Math.abs(sea / 293_643 - 1)).toBeLessThan(0.005);
    expect(Math.abs(cutOff / 10_450 - 1)).toBeLessThan(0.03);
  });

  it('stands at the level of the year of the scenario: 9 m by 2100 is −37.24 m', async () => {
    const query = quickly('preset=decline-9&year=2100');
    const { metadata } = JSON.parse(String(await write('map', { scenario: query })));
    // −28.24 m of 2020 less 9 m.
    expect(metadata).toMatchObject({ level_m: -37.24, year: 2100 });
  });

  it('gives the bytes that the page gives for the same link', async () => {
    const query = quickly('preset=samant-prange&warming=ssp585&year=2070');
    // The page has its data through JSON, and the relief as the same file.
    const data = JSON.parse(JSON.stringify(loadFigureData(process.env['SITE_URL'], packageJson.version)));
    const page = createFigureContext(data, createWords(), () => bundle);
    const file = await createFileMaker('map', page, readLink(query).scenario).shoreline!();
    expect(file.name).toMatch(/^caspian-shoreline-[0-9a-f]{8}\.geojson$/);
    expect((await write('map', { scenario: query })).equals(file.bytes)).toBe(true);
  });

  it.each(['level', 'map-levels'])('is refused for the figure %s, which is no shore', async (id) => {
    await expect(write(id)).rejects.toThrow(
      `caspian figure --format: geojson has no meaning for ${id}; expected svg, png, pdf, csv, xlsx, json`,
    );
  });
});
