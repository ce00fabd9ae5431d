import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separate } from '../../../src/geometry/index.js';

describe('positions that are kept apart', () => {
  it('stay where they are wanted while there is room', () => {
    expect(separate([10, 30, 60], [10, 10], 0, 100)).toEqual([10, 30, 60]);
    expect(separate([], [], 0, 100)).toEqual([]);
  });

  it('give way by the same on both sides', () => {
    expect(separate([50, 50], [10], 0, 100)).toEqual([45, 55]);
  });

  it('stay between the bounds', () => {
    expect(separate([-20, 500], [10], 0, 100)).toEqual([0, 100]);
  });

  it('come closer than they should where the bounds leave too little room', () => {
    expect(separate([0, 0, 0], [80, 120], 0, 100)).toEqual([0, 40, 100]);
  });

  it('keep their order, their separations and the bounds, whatever is wanted', () => {
    const position = fc.double({ min: -500, max: 500, noNaN: true });
    const separation = fc.double({ min: 0, max: 20, noNaN: true });
    const entries = fc.array(fc.tuple(position, separation), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(entries, (list) => {
        const separations = list.slice(1).map(([, apart]) => apart);
        const placed = separate(
          list.map(([wanted]) => wanted),
          separations,
          0,
          300,
        );
        expect(placed).toHaveLength(list.length);
        expect(placed[0]).toBeGreaterThanOrEqual(0);
        expect(placed.at(-1)).toBeLessThanOrEqual(300 + 1e-6);
        separations.forEach((apart, index) => {
          expect(placed[index + 1]! - placed[index]!).toBeGreaterThanOrEqual(apart - 1e-6);
        });
      }),
    );
  });
});
