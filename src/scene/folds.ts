import { networkMessages } from '../messages/index.js';
import type { UnroutedEdge } from './edges.js';
import type { Marker } from './markers.js';
import type { EdgeRole, SceneNode } from './scene.js';
import type { MeasureText } from './text-width.js';

/** Of more than so many owners or holdings that have no other tie, no ring around a party can be read. */
const MOST_LEAVES = 150;

/** So many are drawn nevertheless, those with the largest shares. */
const KEPT_LEAVES = 20;

const FONT_PX = 14;
const PADDING_PX = 8;
const HEIGHT_PX = 25;

type Side = 'owners' | 'holdings';

/** Owners or holdings of one party that have no other tie, and that one node stands for. */
export interface Fold {
  /** The key by which it opens as well. */
  id: string;
  hub: string;
  side: Side;
  /** The stakes of those that are folded, the largest first. */
  edges: UnroutedEdge[];
}

/** The edges that are left, and what stands for the others. */
export interface Folding {
  edges: readonly UnroutedEdge[];
  folds: readonly Fold[];
}

/** The id of the party of a fold at the end of a stake that is not the hub. */
export function leafOf({ hub }: Fold, { source, target }: UnroutedEdge): string {
  return source === hub ? target : source;
}

function atLeast({ capital }: UnroutedEdge): number {
  return typeof capital === 'number' ? capital : (capital?.min ?? 0);
}

function bySize(a: UnroutedEdge, b: UnroutedEdge): number {
  return atLeast(b) - atLeast(a) || (a.id < b.id ? -1 : 1);
}

/**
 * Folds the owners of a party, or its holdings, that have no other tie, where there are more than
 * 150 of them: all but those with the largest shares and that which is to be drawn in any case, a party or a tie.
 */
export function foldLeaves(edges: readonly UnroutedEdge[], drawn: string | null): Folding {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const folds = new Map<string, Fold>();
  for (const edge of edges) {
    const { kind, source, target } = edge;
    if (kind !== 'stake' || source === target) continue;
    const [isOwnerLeaf, isOwnedLeaf] = [degrees.get(source) === 1, degrees.get(target) === 1];
    if (isOwnerLeaf === isOwnedLeaf) continue;
    const [hub, side]: [string, Side] = isOwnerLeaf ? [target, 'owners'] : [source, 'holdings'];
    const id = `${hub}/${side}`;
    const fold = folds.get(id) ?? { id, hub, side, edges: [] };
    fold.edges.push(edge);
    folds.set(id, fold);
  }
  const large = [...folds.values()].flatMap((fold): Fold[] => {
    if (fold.edges.length <= MOST_LEAVES) return [];
    const rest = fold.edges.sort(bySize).slice(KEPT_LEAVES);
    const isFolded = (edge: UnroutedEdge): boolean =>
      leafOf(fold, edge) !== drawn && edge.tie !== drawn;
    return [{ ...fold, edges: rest.filter(isFolded) }];
  });
  const folded = new Set(large.flatMap((fold) => fold.edges));
  return { edges: edges.filter((edge) => !folded.has(edge)), folds: large };
}

/** The role that most of some edges have. */
function commonRole(edges: readonly UnroutedEdge[]): EdgeRole[] {
  const counts = new Map<EdgeRole, number>();
  for (const { roles } of edges) {
    for (const role of roles.slice(0, 1)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return [...counts].sort(([, m], [, n]) => n - m).flatMap(([role], at) => (at === 0 ? role : []));
}

/** The one edge in the place of all that are folded. */
export function foldEdge({ id, hub, side, edges }: Fold): UnroutedEdge {
  const [source, target] = side === 'owners' ? [id, hub] : [hub, id];
  return {
    id: `${id} edge`,
    tie: `${id} edge`,
    kind: 'stake',
    source,
    target,
    title: networkMessages.fold[side](edges.length),
    label: '',
    labelLines: [],
    labelData: null,
    mark: '',
    roles: commonRole(edges),
    toggles: id,
    bundled: edges,
  };
}

/** The node that stands for all that are folded; with their kinds while it is closed. */
export function foldMarker(
  { id, side, edges }: Fold,
  folded: readonly SceneNode['kind'][],
  measureText: MeasureText,
): Marker {
  const label = networkMessages.fold[side](edges.length);
  return {
    id,
    label,
    lines: [label],
    kind: 'company',
    isCard: false,
    role: 'further',
    toggles: id,
    folded,
    width: Math.ceil(measureText(label, FONT_PX, 'company') + 2 * PADDING_PX),
    height: HEIGHT_PX,
    fontSize: FONT_PX,
  };
}
