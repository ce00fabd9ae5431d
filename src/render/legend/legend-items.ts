import { PARTY_KINDS, type PartyKind } from '../../model/index.js';
import type { Scene, SceneEdge } from '../../scene/index.js';
import {
  EDGE_ENCODINGS,
  edgeEncodingName,
  NODE_ENCODINGS,
  type EdgeEncodingName,
} from '../encoding.js';

/** One sign of the picture with its meaning; `count` is how many ties or parties carry it. */
export type LegendItem =
  | { type: 'edge'; encoding: EdgeEncodingName; name: string; count: number }
  | { type: 'cross-holding' | 'doubtful'; name: string; count: number }
  | { type: 'node'; kind: PartyKind; name: string; count: number }
  | { type: 'group'; name: string; count: number }
  | { type: 'text-size'; name: string };

const EDGE_NAMES: Readonly<Record<EdgeEncodingName, string>> = {
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

function lines(edges: readonly SceneEdge[]): LegendItem[] {
  const encodings = edges.map((edge) =>
    edge.roles.includes('ended') ? 'ended' : edgeEncodingName(edge),
  );
  return (Object.keys(EDGE_ENCODINGS) as EdgeEncodingName[]).flatMap((encoding) => {
    const count = encodings.filter((name) => name === encoding).length;
    return count === 0 ? [] : { type: 'edge', encoding, name: EDGE_NAMES[encoding], count };
  });
}

function crossHoldings(edges: readonly SceneEdge[]): LegendItem[] {
  const pairs = edges
    .filter(({ roles }) => roles.includes('cross-holding') && !roles.includes('ended'))
    .map(({ source, target }) => [source, target].sort().join(' '));
  const count = new Set(pairs).size;
  return count === 0 ? [] : [{ type: 'cross-holding', name: 'Cross-holding', count }];
}

function doubtful(edges: readonly SceneEdge[]): LegendItem[] {
  const count = edges.filter(({ roles }) => roles.includes('doubtful')).length;
  return count === 0 ? [] : [{ type: 'doubtful', name: 'Uncertain', count }];
}

function shapes({ nodes }: Scene): LegendItem[] {
  return PARTY_KINDS.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count === 0 ? [] : { type: 'node', kind, name: NODE_ENCODINGS[kind].name, count };
  });
}

function groups({ clusters }: Scene): LegendItem[] {
  const name = 'Group under one leading owner';
  return clusters.length === 0 ? [] : [{ type: 'group', name, count: clusters.length }];
}

function textSize({ nodes }: Scene): LegendItem[] {
  const differs = new Set(nodes.map(({ fontSize }) => fontSize)).size > 1;
  return differs ? [{ type: 'text-size', name: 'Text size: vehicles sold' }] : [];
}

/**
 * The signs that a scene uses, and no others: lines, what else lines may say,
 * then shapes, the ground of groups and the size of text.
 */
export function legendItems(scene: Scene): LegendItem[] {
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
