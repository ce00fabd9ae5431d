import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkScaledSize, scaledSize } from '../../../../src/render/export/canvas/pixels.js';

const size = fc.record({
  width: fc.double({ min: 560, max: 3_000_000, noNaN: true }),
  height: fc.double({ min: 200, max: 3_000_000, noNaN: true }),
});

/** The scale that the refusal of another names; the other itself when it is not refused. */
function namedScale(of: { width: number; height: number }, scale: number): number {
  try {
    checkScaledSize(of, scale);
    return scale;
  } catch (error) {
    return Number(/works here is (\S+)\.$/.exec((error as Error).message)?.[1]);
  }
}

it('names a scale that works for every size and every scale that does not', () => {
  fc.assert(
    fc.property(size, fc.double({ min: 1e-12, max: 1e6, noNaN: true }), (of, scale) => {
      const named = namedScale(of, scale);
      expect(named).toBeGreaterThan(0);
      expect(() => checkScaledSize(of, named)).not.toThrow();
      const { width, height } = scaledSize(of, named);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
    }),
  );
});
