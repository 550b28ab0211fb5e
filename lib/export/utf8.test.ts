import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8 } from './utf8';

it('is the bytes that Node writes, for texts of every script and length', () => {
  const long = fc.constantFrom('sea ', '\u2212', 'بحر', '😀', '\ud800').map((part) => part.repeat(3000));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), long), (text) => {
      expect(Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
    }),
  );
});
