import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import type { SceneEdge } from '../../../src/scene/index.js';
import { labelBox } from '../../../src/scene/labels/label-box.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { drawn, nextFrame, showGraph } from '../../fixtures/shown-graph.js';

expectCleanPage();

let graph: OwnershipGraph;

beforeEach(async () => {
  graph = await showGraph({ style: 'inline-size: 1000px; block-size: 640px' });
  graph.cy!.zoom(2);
  await nextFrame();
});

afterEach(() => graph.remove());

/** The middle of a label as the engine draws it. */
function drawnAt(id: string): { x: number; y: number } {
  const labelsOnly = {
    includeNodes: false,
    includeEdges: false,
    includeMainLabels: false,
    includeSourceLabels: false,
    includeOverlays: false,
    includeUnderlays: false,
  };
  const { x1, x2, y1, y2 } = drawn(graph, id).boundingBox(labelsOnly);
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

function plannedAt(edge: SceneEdge): { x: number; y: number } {
  const find = (id: string) => graph.scene!.nodes.find((node) => node.id === id)!;
  return labelBox({ edge, a: find(edge.source), b: find(edge.target) }, graph.store.measureText!);
}

it('draws every label where the scene has found room for it', () => {
  const labelled = graph.scene!.edges.filter(({ label }) => label !== '');
  expect(labelled.length).toBeGreaterThan(4);
  for (const edge of labelled) {
    const [there, planned] = [drawnAt(edge.id), plannedAt(edge)];
    const distance = Math.hypot(there.x - planned.x, there.y - planned.y);
    expect(distance, `${edge.label} on ${edge.id}`).toBeLessThan(4);
  }
});
