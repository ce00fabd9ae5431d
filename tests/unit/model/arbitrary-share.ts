import fc from 'fast-check';
import type { Share } from '../../../src/model/index.js';

const percentage = fc.double({ min: 0, max: 100, noNaN: true });

const range = fc
  .record({
    ends: fc.tuple(percentage, percentage),
    minExclusive: fc.boolean(),
    maxExclusive: fc.boolean(),
    open: fc.constantFrom('min', 'max', 'none'),
  })
  .map(({ ends, open, ...exclusive }) => ({
    ...(open !== 'min' && { min: Math.min(...ends) }),
    ...(open !== 'max' && { max: Math.max(...ends) }),
    ...exclusive,
  }));

/** Any well-formed share. */
export const share: fc.Arbitrary<Share> = fc.oneof(
  percentage,
  range,
  fc.constant('unknown' as const),
);
