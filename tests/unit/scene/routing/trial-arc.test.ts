import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveBetween } from '../../../../src/scene/routing/curve-between.js';
import { isNear } from '../../../../src/scene/routing/parallel-edges.js';
import { TrialArc } from '../../../../src/scene/routing/trial-arc.js';
import { node } from '../drawing.js';

// None is a multiple of another, so that no box merely touches a curve.
const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));
const box = place.map(([x, y]) => node('box', 1.01 * x + 0.137, 1.03 * y + 0.071));
const bend = fc.record({
  distance: fc.constantFrom(0, 10, -40, 95, -170),
  weight: fc.constantFrom(0.3, 0.5, 0.7),
});
const margin = fc.constantFrom(2, 9);

describe('an arc on trial', () => {
  it('is near to the same boxes as the curve that is drawn, and as long', () => {
    const bends = fc.array(bend, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(place, bends, fc.array(box), margin, ([x, y], bends, boxes, margin) => {
        const [a, b] = [node('a', 0, 0), node('b', x, y)];
        const arc = new TrialArc(a, b);
        for (const { distance, weight } of bends) {
          if (!arc.bend(distance, weight)) continue;
          const curve = curveBetween(a, b, [{ distance, weight }]);
          for (const one of boxes) expect(arc.isNear(one, margin)).toBe(isNear(curve, one, margin));
          expect(arc.length).toBeCloseTo(curve.length, 6);
        }
      }),
    );
  });

  it('is not drawn with its control point in one of the nodes', () => {
    const arc = new TrialArc(node('a', 0, 0), node('b', 60, 0));
    expect(arc.bend(10, 0.5)).toBe(false);
    expect(arc.bend(20, 0.5)).toBe(true);
  });
});
