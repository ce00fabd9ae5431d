import { BoxGrid, SpatialIndex, type Box } from '../geometry/index.js';

/** No name is smaller than this on the screen. */
const SMALLEST_NAME_PX = 9;
/** The space that a node leaves on each side of its name, as a share of the size of the text. */
export const PADDING_SHARE = 0.3;

/** A node with its name in it, in pixels at zoom 1, around its centre. */
export interface NamedNode extends Box {
  id: string;
  fontSize: number;
  /** How many edges it has: of names that are equally large, the better connected goes first. */
  degree: number;
}

/** A name that is wider and higher than its node has space for. */
interface EnlargedName extends Box {
  node: NamedNode;
}

/** The size of a name at a zoom, in pixels at zoom 1: its own, or the smallest that can be read. */
export function legibleSize(fontSize: number, zoom: number): number {
  return Math.max(fontSize, SMALLEST_NAME_PX / zoom);
}

/** The box of the name of a node at a zoom. */
export function enlarged(node: NamedNode, zoom: number): EnlargedName {
  const { x, y, width, height, fontSize } = node;
  const padding = 2 * PADDING_SHARE * fontSize;
  const scale = legibleSize(fontSize, zoom) / fontSize;
  return { node, x, y, width: (width - padding) * scale, height: (height - padding) * scale };
}

function byImportance(a: EnlargedName, b: EnlargedName): number {
  const [first, second] = [a.node, b.node];
  return (
    second.fontSize - first.fontSize ||
    second.degree - first.degree ||
    (first.id < second.id ? -1 : 1)
  );
}

/**
 * The ids of the nodes whose names can be read at a zoom: those that are large
 * enough, and of the others, which are enlarged, as many as cover neither another
 * node nor each other, the most important first. Where it is said so, a name may cover nodes whose own
 * names are smaller, and are then left out. Does not depend on the order of the nodes.
 */
export function legibleNames(
  nodes: readonly NamedNode[],
  zoom: number,
  mayCoverSmaller = false,
): Set<string> {
  const legible = new Set<string>();
  const names: EnlargedName[] = [];
  for (const node of nodes) {
    if (node.fontSize * zoom >= SMALLEST_NAME_PX) legible.add(node.id);
    else names.push(enlarged(node, zoom));
  }
  if (names.length === 0) return legible;
  const nodesByPlace = new SpatialIndex(nodes);
  const shown = new BoxGrid();
  const isCovered = (other: NamedNode, by: NamedNode): boolean =>
    mayCoverSmaller && other.fontSize < by.fontSize && !legible.has(other.id);
  for (const name of [...names].sort(byImportance)) {
    const { node } = name;
    const isFree =
      !nodesByPlace.someOverlapping(name, (other) => other !== node && !isCovered(other, node)) &&
      !shown.someOverlapping(name, 0, () => true);
    if (!isFree) continue;
    shown.set(legible.size, name);
    legible.add(node.id);
  }
  return legible;
}
