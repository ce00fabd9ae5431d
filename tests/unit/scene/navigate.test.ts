import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostConnected, nodeInDirection, type Direction } from '../../../src/scene/index.js';
import type { Scene, SceneEdge, SceneNode } from '../../../src/scene/index.js';
import { edge, node } from './drawing.js';

function sceneWith(nodes: SceneNode[]): Scene {
  return {
    view: 'network',
    day: '2020-01-01',
    clusters: [],
    nodes,
    edges: [],
    decorations: [],
    leftOut: [],
  };
}

function step(scene: Scene, from: SceneNode, direction: Direction): string {
  return nodeInDirection(scene, from, direction).id;
}

describe('nodeInDirection', () => {
  const centre = node('centre', 0, 0);
  const cross = sceneWith([
    centre,
    node('left', -100, 0),
    node('right', 100, 0),
    node('up', 0, -100),
    node('down', 0, 100),
  ]);

  it('finds the neighbour on each side, with y growing downwards', () => {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      expect(step(cross, centre, direction)).toBe(direction);
    }
  });

  it('stays where nothing lies ahead', () => {
    const rightmost = cross.nodes[2]!;
    expect(step(cross, rightmost, 'right')).toBe('right');
    expect(step(sceneWith([centre]), centre, 'up')).toBe('centre');
  });

  it('prefers what is straight ahead to what is nearer and to the side', () => {
    const scene = sceneWith([centre, node('beside', 60, 60), node('ahead', 150, 0)]);
    expect(step(scene, centre, 'right')).toBe('ahead');
  });

  it('prefers the nearer of two that are straight ahead', () => {
    const scene = sceneWith([centre, node('far', 200, 0), node('near', 100, 0)]);
    expect(step(scene, centre, 'right')).toBe('near');
  });

  it('does not turn to what is far more to the side than ahead', () => {
    const scene = sceneWith([centre, node('beside', 10, 100)]);
    expect(step(scene, centre, 'right')).toBe('centre');
    expect(step(scene, centre, 'down')).toBe('beside');
  });

  it('never goes back: a step moves on in its direction or not at all', () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    const anyNodes = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyNodes, (points) => {
        const scene = sceneWith(points.map(([x, y], index) => node(`n${index}`, x, y)));
        const from = scene.nodes[0]!;
        const to = nodeInDirection(scene, from, 'right');
        expect(to === from || to.x > from.x).toBe(true);
      }),
    );
  });
});

describe('mostConnected', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => node(id, 0, 0));
  const idsOf = (edges: SceneEdge[], amount: number): string[] =>
    mostConnected({ ...sceneWith(nodes), edges }, amount).map(({ id }) => id);

  it('are the nodes with the most ties first, in whichever direction they run', () => {
    const edges = [edge('a', 'c'), edge('c', 'b'), edge('d', 'c'), edge('d', 'b')];
    expect(idsOf(edges, 2)).toEqual(['c', 'b']);
  });

  it('come in the order of the data when they have as many', () => {
    expect(idsOf([edge('d', 'b')], 5)).toEqual(['b', 'd']);
  });

  it('count a tie that is drawn as several edges once', () => {
    const star = ['b', 'c', 'd'].map((id) => edge('a', id, { id: `x/a/${id}`, tie: 'x' }));
    expect(idsOf([...star, edge('e', 'b')], 1)).toEqual(['b']);
  });

  it('leave out nodes without ties, and are none in an empty scene', () => {
    expect(idsOf([], 5)).toEqual([]);
    expect(mostConnected(sceneWith([]), 5)).toEqual([]);
  });
});
