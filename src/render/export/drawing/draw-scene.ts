import { exportMessages } from '../../../messages/index.js';
import type {
  MeasureText,
  Scene,
  SceneDecoration,
  SceneEdge,
  SceneNode,
} from '../../../scene/index.js';
import { DIMMED_OPACITY } from '../../dimmed-opacity.js';
import type { LeftOut } from '../../level-of-detail.js';
import type { Theme } from '../../theme.js';
import { drawDecoration } from './draw-decoration.js';
import { drawEdge } from './draw-edge.js';
import { drawLabel } from './draw-labels.js';
import { drawNode } from './draw-node.js';
import type { Layer, Mark, Part } from './drawing.js';
import { emphasisedIn } from './emphasis.js';
import { networkDetail } from './network-detail.js';
import { placed, type Placement } from './placement.js';

export interface SceneDrawingSettings {
  scene: Scene;
  theme: Theme;
  /** The party or tie that is emphasised; null for none. */
  selected: string | null;
  placement: Placement;
  /** The width of the page. */
  width: number;
  /** No text is smaller than this, in pixels of the page. */
  smallestPx: number;
  measure: MeasureText;
}

type LayerName = keyof typeof exportMessages.layers;

/** The layers from the lowest to the highest. */
const ORDER: readonly LayerName[] = [
  'groups',
  'alliances',
  'talks',
  'unrecorded',
  'ventures',
  'stakes',
  'parties',
  'labels',
  'texts',
];

const LAYER_OF_EDGE: Readonly<Record<SceneEdge['kind'], LayerName>> = {
  stake: 'stakes',
  venture: 'ventures',
  alliance: 'alliances',
  talks: 'talks',
  unrecorded: 'unrecorded',
};

const CLUSTER_RADIUS = 8;

/** What belongs to a node is drawn with it, what belongs to a line above everything. */
function decorationsByNode({ nodes, decorations }: Scene): {
  own: ReadonlyMap<string, SceneDecoration[]>;
  others: SceneDecoration[];
} {
  const own = new Map(nodes.map(({ id }) => [id, [] as SceneDecoration[]]));
  const others: SceneDecoration[] = [];
  for (const decoration of decorations) {
    (own.get(decoration.of ?? '') ?? others).push(decoration);
  }
  return { own, others };
}

function clusterParts({ clusters, nodes }: Scene, placement: Placement, theme: Theme): Part[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const { scale } = placement;
  return clusters.map((cluster) => {
    const { x, y } = placed(placement, cluster);
    const [width, height] = [cluster.width * scale, cluster.height * scale];
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const radius = CLUSTER_RADIUS * scale;
    const fill = { fill: theme.group, fillOpacity: 1, stroke: null };
    return {
      name: labels.get(cluster.head) ?? '',
      marks: [{ type: 'rect', ...box, radius, ...fill }],
      opacity: 1,
    };
  });
}

/** The layers of a scene, and how much of it cannot be read at this size and is left out. */
export function drawScene(settings: SceneDrawingSettings): { layers: Layer[]; leftOut: LeftOut } {
  const { scene, theme, selected, placement, width, smallestPx, measure } = settings;
  const emphasised = emphasisedIn(scene, selected);
  const opacityOf = (id: string): number =>
    emphasised === null || emphasised.has(id) ? 1 : DIMMED_OPACITY;
  const isNetwork = scene.view === 'network';
  const { scale, x } = placement;
  const room = { left: -x / scale, right: (width - x) / scale };
  const detail = isNetwork ? networkDetail(scene, scale, smallestPx, room, measure) : null;
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
  const { own, others } = decorationsByNode(scene);
  const parts = new Map(ORDER.map((name): [LayerName, Part[]] => [name, []]));
  const add = (layer: LayerName, name: string, marks: readonly Mark[], of: string): void => {
    if (marks.length > 0) parts.get(layer)?.push({ name, marks, opacity: opacityOf(of) });
  };
  parts.get('groups')?.push(...clusterParts(scene, placement, theme));
  // The widest stakes above the others.
  for (const edge of scene.edges) {
    const ends = [nodes.get(edge.source), nodes.get(edge.target)] as const;
    const [source, target] = ends;
    if (!source || !target) continue;
    const marks = drawEdge(edge, [source, target], placement, theme);
    add(LAYER_OF_EDGE[edge.kind], edge.title, marks, edge.id);
    const label = detail?.labels.get(edge.id);
    if (label)
      add('labels', edge.title, drawLabel(edge, label, placement, theme, measure), edge.id);
  }
  for (const node of scene.nodes) {
    const fontSize = nodeFontSize(node, detail?.names);
    const isSelected = node.id === selected;
    const marks = drawNode(node, { isSelected, fontSize }, placement, theme);
    const decorations = own.get(node.id) ?? [];
    const ofNode = decorations.flatMap((one) => drawDecoration(one, placement, theme));
    add('parties', node.label, [...marks, ...ofNode], node.id);
  }
  for (const decoration of others) {
    const { of, lines } = decoration;
    const name = edges.get(of ?? '')?.title ?? lines.join(' ');
    const marks = drawDecoration(decoration, placement, theme);
    add(of === null ? 'texts' : 'labels', name, marks, of ?? '');
  }
  return {
    layers: ORDER.map((name) => ({
      name: exportMessages.layers[name],
      parts: parts.get(name) ?? [],
    })).filter((layer) => layer.parts.length > 0),
    leftOut: detail?.leftOut ?? { names: 0, shares: 0 },
  };
}

/** The size of the name in a node; null where it cannot be read. Cards have theirs from decorations. */
function nodeFontSize(
  { id, isCard, fontSize }: SceneNode,
  names: ReadonlyMap<string, number> | undefined,
): number | null {
  return isCard || !names ? fontSize : (names.get(id) ?? null);
}
