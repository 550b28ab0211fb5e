import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOfDataFile, readDataBytes, readDataFile } from '@/lib/datasets/files';
import { bundleFile } from './bundle';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { decodeBundle } from './decode-bundle';
import { drawnAreaKm2 } from './drawn-area.fixture';
import { encodeBundle } from './encode-bundle';
import type { LonLat } from './grid';
import { layerKinds } from './map-layer';
import { bundle } from './packed-relief.fixture';

describe('the bundle of the map', () => {
  it('weighs at most 90 kB after gzip', () => {
    expect(gzipSync(readDataBytes(bundleFile)).length).toBeLessThanOrEqual(90_000);
  });

  it('is the file that its description names', () => {
    const description: unknown = JSON.parse(readDataFile('relief/relief.json'));
    expect(description).toMatchObject({ file: bundleFile, sha256: checksumOfDataFile(bundleFile) });
  });

  it('holds every kind of layer, within the frame of the map', () => {
    expect(new Set(bundle.layers.map((layer) => layer.kind))).toEqual(new Set(layerKinds));
    for (const [longitude, latitude] of bundle.layers.flatMap((layer) => layer.lines.flat())) {
      expect(longitude >= 45.5 && longitude <= 56.5 && latitude >= 36 && latitude <= 48.2).toBe(true);
    }
  });

  it('draws Kara-Bogaz-Gol with the area it states', () => {
    const bay = bundle.layers.find((layer) => layer.kind === 'kara-bogaz-gol');
    // GSHHG 2.3.7: 16,872 km²; 2 % for an outline that is thinned out.
    expect(bundle.karaBogazGolKm2).toBe(16_872);
    expect(Math.abs(drawnAreaKm2([bay?.lines ?? []]) / 16_872 - 1)).toBeLessThan(0.02);
  });

  it('is refused where it is damaged', () => {
    const bytes = readDataBytes(bundleFile);
    expect(() => decodeBundle(bytes.slice(0, 20_000))).toThrow('relief');
    expect(() => decodeBundle(Uint8Array.of(1, 2, 3))).toThrow('relief: cannot be unpacked');
  });

  it('comes back as it was packed, whatever it holds', () => {
    const point = fc.tuple(fc.integer({ min: 9000, max: 11_400 }), fc.integer({ min: 7200, max: 9600 }));
    // Points that repeat the one before are left out, so that only distinct neighbours come back one to one.
    const line = fc
      .uniqueArray(point, { minLength: 2, maxLength: 20, selector: String })
      .map((points) => points.map(([x, y]): LonLat => [x / 200, y / 200]));
    const layer = fc.record({
      kind: fc.constantFrom(...layerKinds),
      value: fc.nat(1000),
      lines: fc.array(line, { maxLength: 5 }),
    });
    const cell = fc.record({
      connection: fc.integer({ min: -560, max: -200 }),
      sill: fc.nat(300),
      missing: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 12, maxLength: 12 }),
        fc.array(layer, { maxLength: 4 }),
        (cells, layers) => {
          const relief = {
            grid: { columns: 4, rows: 3, westDegrees: 46, northDegrees: 48, stepDegrees: 0.02 },
            connectionDecimetres: Int16Array.from(cells, ({ connection }) => connection),
            elevationDecimetres: Int16Array.from(
              cells,
              ({ connection, sill, missing }) => connection - (missing ? 0 : sill),
            ),
            noData: Uint8Array.from(cells, ({ missing }) => (missing ? 1 : 0)),
            lowestDecimetres: -560,
            highestDecimetres: -200,
          };
          expect(decodeBundle(encodeBundle({ relief, layers, karaBogazGolKm2: 5 }))).toEqual({
            relief,
            layers,
            karaBogazGolKm2: 5,
          });
        },
      ),
    );
  });
});

describe('a number in bytes', () => {
  it('comes back, of either sign and any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 30) + 1, max: 2 ** 30 - 1 })), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.signed(number);
        const reader = new ByteReader(writer.bytes());
        expect(numbers.map(() => reader.signed())).toEqual(numbers);
        expect(() => reader.unsigned()).toThrow('the file is damaged or cut short');
      }),
    );
  });

  it('takes one byte up to 63 and two up to 8191', () => {
    // Seven bits to a byte, one of them for the sign.
    const sizes = [63, -64, 64, 8191, 8192].map((number) => {
      const writer = new ByteWriter();
      writer.signed(number);
      return writer.bytes().length;
    });
    expect(sizes).toEqual([1, 1, 2, 2, 3]);
  });
});
