import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barSegments } from '../../../src/elements/inspector/bar-segments.js';
import type { Share } from '../../../src/model/index.js';

function owner(capital: Share): { owner: string; capital: Share } {
  return { owner: 'somebody', capital };
}

it('places exact shares one after the other and leaves the rest unrecorded', () => {
  const { segments, certain, unrecorded } = barSegments([owner(35.7), owner(15)]);
  expect(segments.map(({ start, width }) => [start, width])).toEqual([
    [0, 35.7],
    [35.7, 15],
  ]);
  expect(certain).toBe(50.7);
  expect(unrecorded).toBe(49.3);
});

it('divides a range into what is certain and what is possible', () => {
  const { segments, unrecorded } = barSegments([owner({ min: 25, max: 50 })]);
  expect(segments.map(({ part, width }) => [part, width])).toEqual([
    ['certain', 25],
    ['possible', 25],
  ]);
  expect(unrecorded).toBe(50);
});

it('gives a possible part no more space than the certain parts of the others leave', () => {
  const { segments, unrecorded } = barSegments([owner({ min: 5 }), owner(60)]);
  expect(segments.map(({ part, width }) => [part, width])).toEqual([
    ['certain', 5],
    ['possible', 35],
    ['certain', 60],
  ]);
  expect(unrecorded).toBe(0);
});

it('gives an unknown share no width', () => {
  expect(barSegments([owner('unknown'), owner(20)])).toMatchObject({
    segments: [{ width: 20 }],
    unrecorded: 80,
  });
});

it('marks a certain majority', () => {
  const over = barSegments([owner({ min: 50, minExclusive: true })]);
  expect(over.segments.every(({ majority }) => majority)).toBe(true);
  expect(barSegments([owner(50)]).segments[0]?.majority).toBe(false);
});

it('reports more than the whole instead of rescaling', () => {
  const { certain, unrecorded } = barSegments([owner(80), owner(35.7)]);
  expect(certain).toBe(115.7);
  expect(unrecorded).toBe(0);
});

it('fills the bar to exactly 100% unless the certain parts are more', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  const range = fc.tuple(percent, percent).map(([a, b]) => ({
    min: Math.min(a, b),
    max: Math.max(a, b),
  }));
  const share: fc.Arbitrary<Share> = fc.oneof(percent, range, fc.constant('unknown' as const));
  fc.assert(
    fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
      const { segments, certain, unrecorded } = barSegments(shares.map(owner));
      const drawn = segments.reduce((sum, { width }) => sum + width, 0);
      expect(drawn + unrecorded).toBeCloseTo(Math.max(100, certain), 3);
    }),
  );
});
