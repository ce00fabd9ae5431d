import { formatDay, messages, networkMessages } from '../../messages/index.js';
import { PARTY_KINDS, type PartyKind } from '../../model/index.js';
import type { EdgeChange, Scene, SceneEdge } from '../../scene/index.js';
import { EDGE_ENCODINGS, edgeEncodingName, type EdgeEncodingName } from '../encoding.js';

/** One kind of mark in the drawing with its meaning; `count` is how many ties or parties have it. */
export type LegendItem =
  | { type: 'edge'; encoding: EdgeEncodingName; name: string; count: number }
  | { type: 'cross-holding' | 'doubtful'; name: string; count: number }
  | { type: 'node'; kind: PartyKind; name: string; count: number }
  | { type: 'change'; change: EdgeChange | 'newParty' | 'goneParty'; name: string; count: number }
  | { type: 'group'; name: string; count: number }
  | { type: 'text-size' | 'bar'; name: string };

/** How many items have each key. */
function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

type CountedEdge = Pick<SceneEdge, 'tie' | 'roles' | 'change' | 'source' | 'target'>;

/** One edge for each tie, so that an alliance of three counts once, and each of a bundle. */
function oneEdgePerTie(edges: readonly SceneEdge[]): CountedEdge[] {
  const single = edges.flatMap((edge): readonly CountedEdge[] => edge.bundled ?? [edge]);
  return [...new Map(single.map((edge) => [edge.tie, edge])).values()];
}

function edgeItems(edges: readonly CountedEdge[]): LegendItem[] {
  const counts = countBy(edges, (edge) =>
    edge.roles.includes('ended') ? 'ended' : edgeEncodingName(edge),
  );
  // What ended between two days has a name of its own.
  const endedSince = edges.filter(({ change }) => change === 'ended').length;
  if (endedSince > 0) counts.set('ended', (counts.get('ended') ?? 0) - endedSince);
  return (Object.keys(EDGE_ENCODINGS) as EdgeEncodingName[]).flatMap((encoding) => {
    const count = counts.get(encoding) ?? 0;
    const name = messages.legend.edges[encoding];
    return count <= 0 ? [] : { type: 'edge', encoding, name, count };
  });
}

function crossHoldingItems(edges: readonly CountedEdge[]): LegendItem[] {
  const pairs = edges
    .filter(({ roles }) => roles.includes('cross-holding') && !roles.includes('ended'))
    .map(({ source, target }) => [source, target].sort().join(' '));
  const count = new Set(pairs).size;
  return count === 0 ? [] : [{ type: 'cross-holding', name: messages.legend.crossHolding, count }];
}

function doubtfulItems(edges: readonly CountedEdge[]): LegendItem[] {
  const count = edges.filter(({ roles }) => roles.includes('doubtful')).length;
  return count === 0 ? [] : [{ type: 'doubtful', name: messages.legend.doubtful, count }];
}

function nodeItems({ nodes }: Scene): LegendItem[] {
  const parties = nodes.filter(({ role }) => role === undefined || role === 'centre');
  const kinds = [...parties.map(({ kind }) => kind), ...nodes.flatMap(({ folded = [] }) => folded)];
  const counts = countBy(kinds, (kind) => kind);
  return PARTY_KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    const name = messages.legend.partyKinds[kind];
    return count === 0 ? [] : { type: 'node', kind, name, count };
  });
}

function groupItems({ clusters }: Scene): LegendItem[] {
  const count = clusters.length;
  return count === 0 ? [] : [{ type: 'group', name: messages.legend.group, count }];
}

/** The focus view has one size for all names but that in the middle. */
function textSizeItems({ nodes, view }: Scene): LegendItem[] {
  if (view === 'focus') return [];
  const differs = new Set(nodes.map(({ fontSize }) => fontSize)).size > 1;
  const aged = nodes.filter(({ sizedBy }) => sizedBy !== undefined).length;
  return differs ? [{ type: 'text-size', name: networkMessages.textSize(aged) }] : [];
}

/** Cards say by bars and texts what nodes of the network say by shape and size. */
function cardItems({ decorations }: Scene): LegendItem[] {
  const hasBars = decorations.some(({ role }) => role === 'bar');
  return hasBars ? [{ type: 'bar', name: messages.legend.bar }] : [];
}

/** What became of ties and parties since the earlier of two days. */
function changeItems({ nodes, since }: Scene, edges: readonly CountedEdge[]): LegendItem[] {
  if (since === undefined) return [];
  const words = messages.legend.changes;
  const day = formatDay(since);
  const ofEdges = (change: EdgeChange): number =>
    edges.filter((edge) => edge.change === change).length;
  const ofNodes = (change: 'new' | 'gone'): number =>
    nodes.filter((node) => node.change === change).length;
  const items: readonly LegendItem[] = [
    { type: 'change', change: 'changed', name: words.changed, count: ofEdges('changed') },
    { type: 'change', change: 'new', name: words.new(day), count: ofEdges('new') },
    { type: 'change', change: 'ended', name: words.ended(day), count: ofEdges('ended') },
    { type: 'change', change: 'newParty', name: words.newParty, count: ofNodes('new') },
    { type: 'change', change: 'goneParty', name: words.goneParty, count: ofNodes('gone') },
  ];
  return items.filter((item) => 'count' in item && item.count > 0);
}

/**
 * The legend of a scene: only what it uses, first kinds of edges, then what else
 * edges say, shapes of nodes, groups and the size of text.
 */
export function legendItems(scene: Scene): LegendItem[] {
  const edges = oneEdgePerTie(scene.edges);
  if (scene.view !== 'network') {
    return [
      ...edgeItems(edges),
      ...doubtfulItems(edges),
      ...changeItems(scene, edges),
      ...cardItems(scene),
    ];
  }
  return [
    ...edgeItems(edges),
    ...crossHoldingItems(edges),
    ...doubtfulItems(edges),
    ...changeItems(scene, edges),
    ...nodeItems(scene),
    ...groupItems(scene),
    ...textSizeItems(scene),
  ];
}
