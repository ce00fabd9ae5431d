import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, type SceneEdge, type SceneNode } from '../../../src/scene/index.js';
import { routeEdges, SceneEdgeBuilder } from '../../../src/scene/scene-edge-builder.js';
import { edge, node, type NetworkEdge } from './drawing.js';

interface Graph {
  nodes: SceneNode[];
  edges: NetworkEdge[];
}

const NODES = 12;
const index = fc.nat(NODES - 1);

const nodes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 })), {
    minLength: NODES,
    maxLength: NODES,
  })
  .map((places) => places.map(([x, y], i) => node(`n${i}`, x, y)));

const kind = fc.constantFrom('stake' as const, 'alliance' as const, 'talks' as const);

const edges = fc
  .array(fc.tuple(index, index, kind), { maxLength: 16 })
  .map((ends) =>
    ends.map(([a, b, kind], i) => edge(`n${a}`, `n${b}`, { id: `e${i}`, tie: `e${i}`, kind })),
  );

const graph: fc.Arbitrary<Graph> = fc.record({ nodes, edges });

/** A graph with a part of its nodes and edges, as on another day. */
const days = graph.chain(({ nodes, edges }) =>
  fc.array(fc.record({ nodes: fc.subarray(nodes), edges: fc.subarray(edges) }), {
    minLength: 2,
    maxLength: 5,
  }),
);

const shuffled = graph.chain(({ nodes, edges }) =>
  fc.record({
    one: fc.constant({ nodes, edges }),
    other: fc.record({
      nodes: fc.shuffledSubarray(nodes, { minLength: nodes.length }),
      edges: fc.shuffledSubarray(edges, { minLength: edges.length }),
    }),
  }),
);

const byId = <E extends { id: string }>(edges: E[]): E[] =>
  [...edges].sort((a, b) => a.id.localeCompare(b.id));

describe('routes and labels', () => {
  it('do not depend on the order of nodes and edges', () => {
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        const [first, second] = [one, other].map(({ nodes, edges }) => routeEdges(edges, nodes));
        expect(byId(second!)).toEqual(byId(first!));
      }),
    );
  });

  it('are those of a build from scratch, whatever was built before', () => {
    fc.assert(
      fc.property(days, (graphs) => {
        const builder = new SceneEdgeBuilder();
        for (const { nodes, edges } of graphs) {
          expect(builder.build(edges, nodes)).toEqual(routeEdges(edges, nodes));
        }
      }),
    );
  });

  it('are the same when they are built in steps while others are built', () => {
    fc.assert(
      fc.property(days, (graphs) => {
        const builder = new SceneEdgeBuilder();
        const builds = graphs.map(({ nodes, edges }) => builder.steps(edges, nodes, textWidth));
        const results = builds.map((): SceneEdge[] | undefined => undefined);
        while (results.includes(undefined)) {
          builds.forEach((steps, i) => {
            const step = steps.next();
            if (step.done) results[i] ??= step.value;
          });
        }
        expect(results).toEqual(graphs.map(({ nodes, edges }) => routeEdges(edges, nodes)));
      }),
    );
  });

  it('stay the same objects where nothing changes around them', () => {
    const far = [node('far', 5000, 0), node('further', 5300, 0), node('between', 5150, 0)];
    const change = fc.tuple(graph, fc.subarray(far));
    fc.assert(
      fc.property(change, ([{ nodes, edges }, others]) => {
        const builder = new SceneEdgeBuilder();
        const before = builder.build(edges, nodes);
        const after = builder.build([...edges, edge('far', 'further')], [...nodes, ...others]);
        before.forEach((edge, i) => {
          expect(after[i]).toBe(edge);
        });
      }),
    );
  });

  it('come back as the same objects when a day comes back', () => {
    fc.assert(
      fc.property(days, (graphs) => {
        const builder = new SceneEdgeBuilder();
        const first = graphs.map(({ nodes, edges }) => builder.build(edges, nodes));
        graphs.forEach(({ nodes, edges }, day) => {
          builder.build(edges, nodes).forEach((edge, i) => {
            expect(edge).toBe(first[day]?.[i]);
          });
        });
      }),
    );
  });
});

describe('the route of a pair', () => {
  it('is the same for any tie between the same two companies among the same nodes', () => {
    fc.assert(
      fc.property(nodes, index, index, kind, (nodes, a, b, kind) => {
        fc.pre(a !== b);
        const [stake] = routeEdges([edge(`n${a}`, `n${b}`)], nodes);
        const [other] = routeEdges([edge(`n${b}`, `n${a}`, { kind })], nodes);
        const backward = other!.controlPoints.map(({ distance, weight }) => [
          expect.closeTo(-distance, 6) as number,
          expect.closeTo(1 - weight, 6) as number,
        ]);
        expect(stake!.controlPoints.map(({ distance, weight }) => [distance, weight])).toEqual(
          backward.reverse(),
        );
      }),
    );
  });
});
