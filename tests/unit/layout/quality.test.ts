import { describe, expect, it } from 'vitest';
import {
  finalPositions,
  layoutFaults,
  networkLayout,
  type LayoutFaults,
  type LayoutStep,
} from '../../../src/layout/index.js';
import { isQuick, QUALITY_GRAPHS } from '../../fixtures/quality-graphs.js';
import recorded from '../../fixtures/layout-faults.json' with { type: 'json' };

/** What was recorded may get worse by a tenth, and by one where it is small. */
const TOLERANCE = 1.1;

function expectHardlyMore(faults: LayoutFaults, most: LayoutFaults): void {
  expect(faults.overlaps).toBe(0);
  for (const fault of ['crossings', 'edgesUnderBoxes', 'coveredLabels'] as const) {
    const allowed = Math.max(most[fault] + 1, most[fault] * TOLERANCE);
    expect(faults[fault], fault).toBeLessThanOrEqual(allowed);
  }
}

describe.each(Object.entries(QUALITY_GRAPHS))(
  '%s has hardly more faults than recorded',
  (name, graph) => {
    const most = (recorded as Record<string, Record<'first' | 'final', LayoutFaults>>)[name]!;
    const steps = networkLayout(graph);

    it('in its first layout', () => {
      const { positions } = steps.next().value as LayoutStep;
      expectHardlyMore(layoutFaults(graph, positions!), most.first);
    });

    if (!isQuick(graph)) return;
    it('in its last layout', () => {
      expectHardlyMore(layoutFaults(graph, finalPositions(steps)), most.final);
    });
  },
);
