import { nameAt, type NetworkIndex } from '../network/index.js';
import type { Day, Party } from '../model/index.js';
import { sceneEdges, type UnroutedEdge } from './edges.js';
import { sceneClusters } from './clusters.js';
import { nodeBox } from './node-box.js';
import { routeEdges } from './routing/route-edges.js';
import type { NodeRole, Scene, SceneNode, Filters } from './scene.js';
import type { Point } from '../geometry/index.js';

export interface SceneSettings {
  day: Day;
  filters: Filters;
  /** A party that is drawn even when nothing ties it to others on the day. */
  selected: string | null;
}

function nodeRoles(party: Party, edges: UnroutedEdge[], drawn: Set<string>): NodeRole[] {
  if (!drawn.has(party.id)) return ['lone'];
  const isOwned = edges.some(({ kind, target }) => kind === 'stake' && target === party.id);
  return isOwned ? [] : ['top'];
}

/**
 * What is to be drawn of a data set on a day. A party whose every tie lies in
 * the past or in the future is left out until its day comes, unless it is
 * selected; one that never has a tie is always there. Parties without a
 * position stand at the origin.
 */
export function buildScene(
  index: NetworkIndex,
  positions: Readonly<Record<string, Point>>,
  { day, filters, selected }: SceneSettings,
): Scene {
  const snapshot = index.snapshotAt(day);
  const existing = new Set(snapshot.parties.map(({ id }) => id));
  const edges = sceneEdges(snapshot, filters).filter(
    ({ source, target }) => existing.has(source) && existing.has(target),
  );
  const drawn = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = snapshot.parties
    .filter(({ id }) => drawn.has(id) || !index.isEverTied(id) || id === selected)
    .map((party): SceneNode => {
      const position = Object.hasOwn(positions, party.id) ? positions[party.id] : undefined;
      const { x, y } = position ?? { x: 0, y: 0 };
      const label = nameAt(party, day);
      return {
        id: party.id,
        label,
        kind: party.kind,
        roles: nodeRoles(party, edges, drawn),
        ...nodeBox(party, index.largestVehicleCount, label),
        x,
        y,
      };
    });
  return { day, clusters: sceneClusters(snapshot, nodes), nodes, edges: routeEdges(edges, nodes) };
}
