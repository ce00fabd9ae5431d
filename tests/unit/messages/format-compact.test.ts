import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompact } from '../../../src/messages/index.js';

describe('formatCompact', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [5_372, '5.4k'],
    [42_000, '42k'],
    [99_900, '99.9k'],
    [100_000, '0.1m'],
    [640_000, '0.6m'],
    [9_027_400, '9.0m'],
    [11_322_575, '11.3m'],
  ])('says %d as %s', (value, text) => {
    expect(formatCompact(value)).toBe(text);
  });

  it('is short and in the order of the numbers', () => {
    const valueOf = (text: string): number =>
      parseFloat(text) * (text.endsWith('m') ? 1e6 : text.endsWith('k') ? 1e3 : 1);
    const number = fc.integer({ min: 0, max: 99_000_000 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(formatCompact(large).length).toBeLessThanOrEqual(5);
        expect(valueOf(formatCompact(small))).toBeLessThanOrEqual(valueOf(formatCompact(large)));
      }),
    );
  });
});
