import { expect, it } from 'vitest';
import {
  finalPositions,
  layoutFaults,
  networkLayout,
  type LayoutFaults,
  type LayoutGraph,
} from '../../../src/layout/index.js';
import { busyPairs, graphOfPairs, SHAPES } from '../../fixtures/layout-shapes.js';
import recorded from '../../fixtures/layout-faults.json' with { type: 'json' };

const GRAPHS: Readonly<Record<string, LayoutGraph>> = {
  ...SHAPES,
  'a network of 150': graphOfPairs(150, busyPairs(150, 1.28)),
  'a network of 300 in groups': graphOfPairs(300, busyPairs(300, 1.28), 12),
};

/** What was recorded may get worse by a tenth, and by one where it is small. */
const TOLERANCE = 1.1;

it.each(Object.entries(recorded as Record<string, LayoutFaults>))(
  '%s is laid out with hardly more faults than when they were recorded',
  (name, most) => {
    const graph = GRAPHS[name]!;
    const faults = layoutFaults(graph, finalPositions(networkLayout(graph)));
    expect(faults.overlaps).toBe(0);
    for (const fault of ['crossings', 'edgesUnderBoxes', 'coveredLabels'] as const) {
      const allowed = Math.max(most[fault] + 1, most[fault] * TOLERANCE);
      expect(faults[fault], fault).toBeLessThanOrEqual(allowed);
    }
  },
);
