import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileIdOf } from './file-id';

it('is half of the SHA-256 that Node makes, wherever a long text is parted', () => {
  const parts = fc.constantFrom('a', '\u2212', '😀', '\u0628');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 4 }), parts, fc.nat({ max: 70_000 }), (begin, part, times) => {
      const text = begin.join('') + part.repeat(times);
      const hash = createHash('sha256').update(text, 'utf8').digest('hex');
      expect(fileIdOf(text)).toBe(hash.slice(0, 32).toUpperCase());
    }),
    { numRuns: 30 },
  );
});
