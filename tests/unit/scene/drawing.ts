import type { SceneEdge, SceneNode } from '../../../src/scene/index.js';

/** A company's node of 80 by 30 pixels. */
export function node(id: string, x: number, y: number, more: Partial<SceneNode> = {}): SceneNode {
  return {
    id,
    label: id,
    lines: [id],
    kind: 'company',
    isCard: false,
    width: 80,
    height: 30,
    fontSize: 13,
    x,
    y,
    ...more,
  };
}

/** An edge of the network. */
export type NetworkEdge = Omit<SceneEdge, 'kind'> & { kind: 'stake' | 'alliance' | 'talks' };

/** A minority stake, straight until it is routed. */
export function edge(source: string, target: string, more: Partial<NetworkEdge> = {}): NetworkEdge {
  const id = `${source}-${target}`;
  const label = more.label ?? '20%';
  return {
    id,
    tie: id,
    kind: 'stake',
    source,
    target,
    title: id,
    label,
    labelLines: label === '' ? [] : [label],
    labelData: null,
    mark: '',
    roles: ['minority'],
    capital: 20,
    votes: 20,
    controlPoints: [{ distance: 0, weight: 0.5 }],
    labelPlacement: { distance: 0, offset: { x: 0, y: 0 }, scale: 1 },
    route: [],
    ...more,
  };
}
