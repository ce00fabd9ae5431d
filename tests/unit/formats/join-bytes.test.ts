import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinBytes } from '../../../src/formats/join-bytes.js';

it('has the bytes of all pieces, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (pieces) => {
      expect([...joinBytes(pieces)]).toEqual(pieces.flatMap((piece) => [...piece]));
    }),
  );
});
