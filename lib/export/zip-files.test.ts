import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { zipFiles } from './zip-files';

const files = [
  ['a/b.txt', new TextEncoder().encode('sea '.repeat(500))],
  ['c.png', new Uint8Array(300).fill(7)],
] as const;

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

it('gives every file back, whatever its bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const back = unzipSync(zipFiles([['x.csv', bytes]], '2026-02'))['x.csv'];
      expect(back).toEqual(bytes);
    }),
    { numRuns: 30 },
  );
});

it('is the same bytes in every time zone, dated noon of the first day of the month', () => {
  const zipped = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Tehran'].map((name) => {
    process.env['TZ'] = name;
    return Buffer.from(zipFiles(files, '2026-02')).toString('hex');
  });
  expect(new Set(zipped).size).toBe(1);
  // APPNOTE 4.4.6: time at byte 10, date at 12; 12:00:00 is 12 << 11, 1 February 2026 is 46 << 9 | 2 << 5 | 1.
  const head = new DataView(zipFiles(files, '2026-02').buffer);
  expect([head.getUint16(10, true), head.getUint16(12, true)]).toEqual([12 << 11, (46 << 9) | (2 << 5) | 1]);
});

it('presses texts and stores what is pressed already', () => {
  const zip = zipFiles(files, '2026-02');
  const view = new DataView(zip.buffer);
  // APPNOTE 4.3.7: method at byte 8 (8 deflated, 0 stored), CRC-32 at 14, size at 18, length of the name at 26.
  expect(view.getUint16(8, true)).toBe(8);
  const second = 30 + view.getUint16(26, true) + view.getUint32(18, true);
  expect(view.getUint16(second + 8, true)).toBe(0);
  expect(view.getUint32(second + 14, true)).toBe(crc32(files[1][1]));
});
