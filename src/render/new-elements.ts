import type { ElementDefinition } from 'cytoscape';
import {
  EDGE_FONT_PX,
  type Scene,
  type SceneDecoration,
  type SceneEdge,
  type SceneNode,
} from '../scene/index.js';
import { EDGE_ENCODINGS, edgeEncodingName, stakeWidth } from './encoding.js';
import type { Point } from '../geometry/index.js';
import type { Ends, SceneElement, Scratch } from './scratch.js';
import { decorationClasses, decorationData } from './decoration-element.js';
import { labelAnchor } from './label-anchor.js';

const SELECTED_EXTRA_WIDTH_PX = 1.5;

/** The classes of an element of a scene. */
export function classesOf(element: SceneElement): string[] {
  if ('align' in element) return decorationClasses(element);
  if ('isCard' in element) return nodeClasses(element);
  const { kind } = element;
  return element.anchors ? [kind, ...element.roles, 'anchored'] : [kind, ...element.roles];
}

function nodeClasses({ kind, isCard, role, change }: SceneNode): string[] {
  return [kind, isCard ? 'card' : '', role ?? '', change ?? ''].filter(Boolean);
}

function endpoint({ x, y }: Point): string {
  return `${x}px ${y}px`;
}

function nodeData(node: SceneNode): ElementDefinition['data'] {
  const { id, tie = null, width, height, fontSize, lines, toggles = null } = node;
  return { id, tie, width, height, fontSize, text: lines.join('\n'), toggles };
}

/** The data of what is drawn as an edge of Cytoscape. */
export function edgeData(
  edge: SceneEdge,
  start: SceneNode,
  end: SceneNode,
): ElementDefinition['data'] {
  const { id, tie, source, target, label, labelLines, mark, controlPoints, labelPlacement, kind } =
    edge;
  const { toggles = null } = edge;
  const width =
    kind === 'stake' ? stakeWidth(edge.capital) : EDGE_ENCODINGS[edgeEncodingName(edge)].width;
  return {
    id,
    tie,
    toggles,
    source,
    target,
    text: labelLines.join('\n'),
    labelLength: label.length,
    ...labelAnchor(edge, width, start, end),
    labelFontSize: EDGE_FONT_PX * labelPlacement.scale,
    mark,
    distance: controlPoints.map((controlPoint) => controlPoint.distance),
    weight: controlPoints.map((controlPoint) => controlPoint.weight),
    width,
    selectedWidth: width + SELECTED_EXTRA_WIDTH_PX,
    ...(edge.anchors && {
      sourceEndpoint: endpoint(edge.anchors.source),
      targetEndpoint: endpoint(edge.anchors.target),
    }),
  };
}

/** The data of what is drawn as a node of Cytoscape. */
export function boxData(box: SceneNode | SceneDecoration): ElementDefinition['data'] {
  return 'align' in box ? decorationData(box) : nodeData(box);
}

/** What is drawn as a node of Cytoscape, anew. */
export function newBox(box: SceneNode | SceneDecoration): ElementDefinition {
  const classes = classesOf(box);
  return {
    group: 'nodes',
    // The scene's size of the name, until the level of detail asks for another.
    data: { ...boxData(box), shownFontSize: box.fontSize },
    position: { x: box.x, y: box.y },
    classes,
    // A drag that begins on a node moves the viewport.
    pannable: true,
    scratch: { synced: { scene: box, classes } } satisfies Scratch,
  };
}

/** What is drawn as an edge of Cytoscape, anew. */
export function newEdge(edge: SceneEdge, ends: Ends): ElementDefinition {
  const classes = classesOf(edge);
  return {
    group: 'edges',
    // The size of the mark is given by the level of detail.
    data: { ...edgeData(edge, ...ends), markSize: EDGE_FONT_PX },
    classes,
    scratch: { synced: { scene: edge, classes, ends } } satisfies Scratch,
  };
}

/** The edges of a scene with their ends. An edge without both is not drawn. */
export function edgesWithEnds({ nodes, edges }: Scene): [SceneEdge, Ends][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge): [SceneEdge, Ends][] => {
    const [start, end] = [byId.get(edge.source), byId.get(edge.target)];
    return start && end ? [[edge, [start, end]]] : [];
  });
}

/** All that a scene is drawn with, in the order in which it is drawn. */
export function newElements(scene: Scene): ElementDefinition[] {
  return [
    ...scene.nodes.map(newBox),
    ...edgesWithEnds(scene).map((edge) => newEdge(...edge)),
    ...scene.decorations.map(newBox),
  ];
}
