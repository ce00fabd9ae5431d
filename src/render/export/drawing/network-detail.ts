import type { Box } from '../../../geometry/index.js';
import type { MeasureText, Scene } from '../../../scene/index.js';
import { legibleLabels, SMALLEST_LABEL_PX, type LegibleLabel } from '../../legible-labels.js';
import { enlarged, legibleNames, legibleSize, type NamedNode } from '../../legible-names.js';
import type { LeftOut } from '../../level-of-detail.js';
import { placedLabel } from '../../placed-label.js';

/** What of a network can be read at the size of the picture. */
export interface NetworkDetail {
  /** The sizes of names by the ids of their nodes, in pixels of the scene; those left out have none. */
  names: ReadonlyMap<string, number>;
  /** The labels that are drawn, by the ids of their edges. */
  labels: ReadonlyMap<string, LegibleLabel>;
  leftOut: LeftOut;
}

/**
 * The names and labels of a network that can be read on a page, on which it is so many times as
 * large: those that are large enough, and of the others, which are enlarged, as many as have room, the
 * largest even over smaller nodes: nobody can come nearer to a picture on paper.
 * None is smaller there than `smallestPx`, and none leaves the room between two x of the scene.
 */
export function networkDetail(
  { nodes, edges }: Scene,
  scale: number,
  smallestPx: number,
  room: { left: number; right: number },
  measure: MeasureText,
): NetworkDetail {
  // The zoom at which what is just legible on the screen is as large as it must be on paper.
  const zoom = (scale * SMALLEST_LABEL_PX) / smallestPx;
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const named = nodes
    .filter(({ isCard }) => !isCard)
    .map((node): NamedNode => ({ ...node, degree: degrees.get(node.id) ?? 0 }));
  const legible = legibleNames(named, zoom, true);
  const isInRoom = ({ x, width }: Box): boolean =>
    x - width / 2 >= room.left && x + width / 2 <= room.right;
  const shown = named.filter((node) => legible.has(node.id) && isInRoom(enlarged(node, zoom)));
  const boxes = [...named, ...shown.map((node) => enlarged(node, zoom))];
  const labels = edges
    .filter(({ labelLines }) => labelLines.length > 0)
    .map((edge) => placedLabel(edge, measure));
  const legibleOnes = legibleLabels(labels, boxes, zoom);
  const kinds = new Map(edges.map(({ id, kind }) => [id, kind]));
  const shares = labels.filter(({ id }) => kinds.get(id) === 'stake' && !legibleOnes.has(id));
  return {
    names: new Map(shown.map(({ id, fontSize }) => [id, legibleSize(fontSize, zoom)])),
    labels: legibleOnes,
    leftOut: { names: named.length - shown.length, shares: shares.length },
  };
}
