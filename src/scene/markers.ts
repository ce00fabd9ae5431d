import { BoxGrid, type Point } from '../geometry/index.js';
import { nearestFreePosition } from '../layout/index.js';
import type { UnroutedEdge } from './edges.js';
import type { SceneNode } from './scene.js';

/** A node that is no party, before it has a place: an alliance, or what stands for many parties. */
export type Marker = Omit<SceneNode, 'x' | 'y'>;

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce(({ x, y }, point) => ({ x: x + point.x, y: y + point.y }));
  return { x: Math.round(sum.x / points.length), y: Math.round(sum.y / points.length) };
}

/**
 * Where markers stand: at their own positions, else at the free place nearest to the middle of the
 * nodes that edges tie them to. Those that are tied to none are left out.
 */
export function placeMarkers(
  markers: readonly Marker[],
  nodes: readonly SceneNode[],
  edges: readonly UnroutedEdge[],
  positions: Readonly<Record<string, Point>>,
): Map<Marker, Point> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = new Map(markers.map(({ id }) => [id, [] as Point[]]));
  for (const { source, target } of edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const node = byId.get(other);
      if (node) ends.get(id)?.push(node);
    }
  }
  const grid = new BoxGrid();
  nodes.forEach((node, index) => grid.set(index, node));
  const sorted = [...markers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map<Marker, Point>();
  sorted.forEach((marker, index) => {
    const tied = ends.get(marker.id) ?? [];
    if (tied.length === 0) return;
    const own = Object.hasOwn(positions, marker.id) ? positions[marker.id] : undefined;
    const { width, height } = marker;
    const wanted = middleOf(tied);
    const place = own ?? nearestFreePosition({ ...wanted, width, height }, wanted, grid);
    const { x, y } = { x: Math.round(place.x), y: Math.round(place.y) };
    places.set(marker, { x, y });
    grid.set(nodes.length + index, { x, y, width, height });
  });
  return places;
}
