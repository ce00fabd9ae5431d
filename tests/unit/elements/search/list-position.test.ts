import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listPosition } from '../../../../src/elements/search/list-position.js';

const WINDOW = { width: 1000, height: 800 };
const LIST = { width: 480, height: 300 };

function field(left: number, top: number): Parameters<typeof listPosition>[0] {
  return { left, top, bottom: top + 36, width: 300, height: 36 };
}

it('is right under the field, in line with its beginning', () => {
  expect(listPosition(field(200, 20), LIST, WINDOW)).toMatchObject({ left: 200, top: 60 });
});

it('is moved into the window where the field is near its end', () => {
  expect(listPosition(field(680, 20), LIST, WINDOW).left).toBe(512);
});

it('is above a field at the end of the window', () => {
  const { top, maxHeight } = listPosition(field(200, 700), LIST, WINDOW);
  expect(top).toBe(396);
  expect(maxHeight).toBeGreaterThanOrEqual(LIST.height);
});

it('never covers the field, and never leaves the window', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 764 }));
  fc.assert(
    fc.property(position, fc.integer({ min: 1, max: 2000 }), ([x, y], content) => {
      const anchor = field(x, y);
      const {
        left,
        top,
        maxHeight = 0,
      } = listPosition(anchor, { ...LIST, height: content }, WINDOW);
      const bottom = top + Math.min(content, maxHeight);
      expect(top >= anchor.bottom || bottom <= anchor.top).toBe(true);
      expect(left >= 0 && left + LIST.width <= WINDOW.width).toBe(true);
      expect(top >= 0 && bottom <= WINDOW.height).toBe(true);
    }),
  );
});
