import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legibleNames, legibleSize, type NamedNode } from '../../../src/render/legible-names.js';

function node(id: string, x: number, more: Partial<NamedNode> = {}): NamedNode {
  return { id, x, y: 0, width: 60, height: 20, fontSize: 14, degree: 1, ...more };
}

const nodes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 40 }),
      y: fc.integer({ min: 0, max: 20 }),
      fontSize: fc.integer({ min: 14, max: 29 }),
      degree: fc.nat({ max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((places) => {
    // On a grid that is wider than nodes, one on each place.
    const byPlace = new Map(places.map((place) => [`${place.x} ${place.y}`, place]));
    return [...byPlace.values()].map(({ x, y, ...more }) => {
      return node(`${x} ${y}`, 70 * x, { y: 30 * y, ...more });
    });
  });

describe('legible names', () => {
  it('are all names where the zoom makes them large enough', () => {
    const all = [node('a', 0), node('b', 10), node('c', 20)];
    expect([...legibleNames(all, 1)]).toEqual(['a', 'b', 'c']);
  });

  it('are enlarged to nine pixels on the screen, and no larger', () => {
    expect(legibleSize(14, 0.5)).toBe(18);
    expect(legibleSize(14, 1)).toBe(14);
  });

  it('are those of the largest text, then of most edges, where not all have space', () => {
    const sizes = [node('small', 0), node('large', 90, { fontSize: 20 })];
    expect([...legibleNames(sizes, 0.3)]).toEqual(['large']);
    const degrees = [node('few', 0), node('many', 100, { degree: 5 })];
    expect([...legibleNames(degrees, 0.3)]).toEqual(['many']);
  });

  it('cover nodes of smaller names where that is said, and never a name', () => {
    const crowd = [
      node('large', 0, { fontSize: 20 }),
      node('small', 62),
      node('smaller', -62, { fontSize: 12 }),
    ];
    expect([...legibleNames(crowd, 0.3)]).toEqual([]);
    expect([...legibleNames(crowd, 0.3, true)]).toEqual(['large']);
    const equal = [node('a', 0), node('b', 62)];
    expect([...legibleNames(equal, 0.3, true)]).toEqual([]);
  });

  it('never cover a node, not even one whose own name is left out', () => {
    const near = [node('a', 0), node('b', 62)];
    expect([...legibleNames(near, 0.3)]).toEqual([]);
  });

  it('never cover another node or each other, and do not depend on the order', () => {
    fc.assert(
      fc.property(nodes, fc.double({ min: 0.1, max: 1, noNaN: true }), (all, zoom) => {
        const legible = legibleNames(all, zoom);
        expect(legibleNames([...all].reverse(), zoom)).toEqual(legible);
        const boxes = all.map((one) => {
          const scale = legible.has(one.id) ? legibleSize(one.fontSize, zoom) / one.fontSize : 0;
          const { id, x, y, width, height, fontSize } = one;
          const [across, down] = [
            (width - 0.6 * fontSize) * scale,
            (height - 0.6 * fontSize) * scale,
          ];
          return { id, x, y, width, height, across, down };
        });
        for (const a of boxes) {
          if (a.across === 0) continue;
          for (const b of boxes) {
            if (a.id === b.id) continue;
            const [dx, dy] = [2 * Math.abs(a.x - b.x), 2 * Math.abs(a.y - b.y)];
            const isApart = (width: number, height: number): boolean =>
              dx >= a.across + width || dy >= a.down + height;
            expect(isApart(b.across, b.down)).toBe(true);
            if (legibleSize(14, zoom) > 14) expect(isApart(b.width, b.height)).toBe(true);
          }
        }
      }),
    );
  });
});
