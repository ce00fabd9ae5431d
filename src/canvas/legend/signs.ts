import { PARTY_KINDS, type PartyKind } from '../../model/index.js';
import type { Scene, SceneEdge } from '../../scene/index.js';
import { EDGE_LOOKS, edgeLookName, NODE_LOOKS, type EdgeLookName } from '../looks.js';

/** One sign of the picture with its meaning; `count` is how many ties or parties carry it. */
export type LegendSign =
  | { type: 'edge'; look: EdgeLookName; name: string; count: number }
  | { type: 'cross-holding' | 'doubtful'; name: string; count: number }
  | { type: 'node'; kind: PartyKind; name: string; count: number }
  | { type: 'group'; name: string; count: number }
  | { type: 'text-size'; name: string };

const EDGE_NAMES: Readonly<Record<EdgeLookName, string>> = {
  majority: 'Majority stake',
  minority: 'Minority stake',
  'unknown-share': 'Stake of unknown size',
  alliance: 'Alliance',
  'talks-ongoing': 'Talks under way',
  'talks-collapsed': 'Collapsed talks',
  'talks-reported': 'Unconfirmed talks',
  'talks-denied': 'Denied talks',
  'talks-completed': 'Completed talks',
  ended: 'Ended tie',
};

/** One edge for each tie, so that an alliance of three counts once. */
function oneEdgePerTie(edges: readonly SceneEdge[]): SceneEdge[] {
  return [...new Map(edges.map((edge) => [edge.tie, edge])).values()];
}

function lines(edges: readonly SceneEdge[]): LegendSign[] {
  const looks = edges.map((edge) => (edge.roles.includes('ended') ? 'ended' : edgeLookName(edge)));
  return (Object.keys(EDGE_LOOKS) as EdgeLookName[]).flatMap((look) => {
    const count = looks.filter((name) => name === look).length;
    return count === 0 ? [] : { type: 'edge', look, name: EDGE_NAMES[look], count };
  });
}

function crossHoldings(edges: readonly SceneEdge[]): LegendSign[] {
  const pairs = edges
    .filter(({ roles }) => roles.includes('cross-holding') && !roles.includes('ended'))
    .map(({ source, target }) => [source, target].sort().join(' '));
  const count = new Set(pairs).size;
  return count === 0 ? [] : [{ type: 'cross-holding', name: 'Cross-holding', count }];
}

function doubtful(edges: readonly SceneEdge[]): LegendSign[] {
  const count = edges.filter(({ roles }) => roles.includes('doubtful')).length;
  return count === 0 ? [] : [{ type: 'doubtful', name: 'Uncertain', count }];
}

function shapes({ nodes }: Scene): LegendSign[] {
  return PARTY_KINDS.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count === 0 ? [] : { type: 'node', kind, name: NODE_LOOKS[kind].name, count };
  });
}

function groups({ areas }: Scene): LegendSign[] {
  const name = 'Group under one leading owner';
  return areas.length === 0 ? [] : [{ type: 'group', name, count: areas.length }];
}

function textSize({ nodes }: Scene): LegendSign[] {
  const differs = new Set(nodes.map(({ fontSize }) => fontSize)).size > 1;
  return differs ? [{ type: 'text-size', name: 'Text size: vehicles sold' }] : [];
}

/**
 * The signs that a scene uses, and no others: lines, what else lines may say,
 * then shapes, the ground of groups and the size of text.
 */
export function legendSigns(scene: Scene): LegendSign[] {
  const edges = oneEdgePerTie(scene.edges);
  return [
    ...lines(edges),
    ...crossHoldings(edges),
    ...doubtful(edges),
    ...shapes(scene),
    ...groups(scene),
    ...textSize(scene),
  ];
}
