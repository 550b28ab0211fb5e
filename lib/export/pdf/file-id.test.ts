import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileIdOf } from './file-id';

it('is half of the SHA-256 that Node makes of all parts in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (parts) => {
      const hash = createHash('sha256').update(Buffer.concat(parts)).digest('hex');
      expect(fileIdOf(...parts)).toBe(hash.slice(0, 32).toUpperCase());
    }),
  );
});
