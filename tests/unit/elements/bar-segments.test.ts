import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barSegments, type BarShare } from '../../../src/elements/inspector/bar-segments.js';
import type { Share } from '../../../src/model/index.js';

function owner(share: Share, parts?: Share[]): BarShare {
  return { owner: 'somebody', share, parts };
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
  expect(segments.map(({ possible, width }) => [possible, width])).toEqual([
    [false, 25],
    [true, 25],
  ]);
  expect(unrecorded).toBe(50);
});

it('gives a possible part no more space than the certain parts of the others leave', () => {
  const { segments, unrecorded } = barSegments([owner({ min: 5 }), owner(60)]);
  expect(segments.map(({ possible, width }) => [possible, width])).toEqual([
    [false, 5],
    [true, 35],
    [false, 60],
  ]);
  expect(unrecorded).toBe(0);
});

it('divides a share into the parts in which it is held', () => {
  const { segments, unrecorded } = barSegments([owner(35.71, [17.05, 18.66]), owner(10)]);
  expect(segments.map(({ part, start, width }) => [part, start, width])).toEqual([
    [0, 0, 17.05],
    [1, 17.05, 18.66],
    [0, 35.71, 10],
  ]);
  expect(unrecorded).toBe(54.29);
});

it.each<[string, Share, Share[]]>([
  ['do not make up the whole', 35.7, [18.7]],
  ['contradict it', 35, [20, 20]],
  ['are unknown', 35, [14.23, 'unknown']],
])('leaves a share whole whose parts %s', (_, share, parts) => {
  expect(barSegments([owner(share, parts)]).segments).toMatchObject([{ part: 0, width: share }]);
});

it('gives an unknown share no width', () => {
  expect(barSegments([owner('unknown'), owner(20)])).toMatchObject({
    segments: [{ width: 20 }],
    unrecorded: 80,
  });
});

it('marks a certain majority, but none of many holders', () => {
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
      const { segments, certain, unrecorded } = barSegments(shares.map((each) => owner(each)));
      const drawn = segments.reduce((sum, { width }) => sum + width, 0);
      expect(drawn + unrecorded).toBeCloseTo(Math.max(100, certain), 3);
    }),
  );
});
