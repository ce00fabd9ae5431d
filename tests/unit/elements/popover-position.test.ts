import fc from 'fast-check';
import { expect, it } from 'vitest';
import { popoverPosition } from '../../../src/elements/shared/popover-position.js';

const VIEWPORT = { width: 400, height: 800 };
const SIZE = { width: 200, height: 100 };

function anchorAt(left: number, top: number): Parameters<typeof popoverPosition>[0] {
  return { left, top, bottom: top + 24, width: 24, height: 24 };
}

it('places a popover below its anchor, in the middle of it', () => {
  expect(popoverPosition(anchorAt(188, 100), SIZE, VIEWPORT)).toEqual({ left: 100, top: 132 });
});

it('places it above where there is no space below', () => {
  expect(popoverPosition(anchorAt(188, 700), SIZE, VIEWPORT).top).toBe(592);
});

it('keeps it within the window wherever the anchor is, if it fits below or above', () => {
  const anchors = fc.tuple(fc.integer({ min: 0, max: 376 }), fc.integer({ min: 0, max: 776 }));
  fc.assert(
    fc.property(anchors, ([x, y]) => {
      const { left, top } = popoverPosition(anchorAt(x, y), SIZE, VIEWPORT);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + SIZE.width).toBeLessThanOrEqual(VIEWPORT.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + SIZE.height).toBeLessThanOrEqual(VIEWPORT.height);
    }),
  );
});
