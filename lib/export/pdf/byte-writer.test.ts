import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteWriter } from './byte-writer';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

it('writes numbers to hundredths as JavaScript does', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (numbers) => {
      const writer = createByteWriter();
      for (const number of numbers) writer.hundredths(number);
      // Rounded alike, and 0 without a sign.
      const expected = numbers.map((number) => `${Math.round(number * 100) / 100 + 0} `).join('');
      expect(latin(writer.written())).toBe(expected);
    }),
  );
});

it('keeps all that is written, however much it becomes', () => {
  const writer = createByteWriter();
  const line = 'M\u00e9tres\n'.repeat(999);
  for (let i = 0; i < 99; i++) writer.text(line);
  writer.bytes(new Uint8Array(99_999).fill(0x20));
  expect(writer.length()).toBe(99 * line.length + 99_999);
  expect(latin(writer.written())).toBe(line.repeat(99) + ' '.repeat(99_999));
});
