import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import {
  EDGE_FONT_PX,
  type Scene,
  type SceneDecoration,
  type SceneEdge,
  type SceneNode,
} from '../scene/index.js';
import { EDGE_ENCODINGS, edgeEncodingName, stakeWidth } from './encoding.js';
import type { Point } from '../geometry/index.js';
import type { Element } from './engine.js';
import { scratchOf, type Ends, type SceneElement, type Scratch, type Synced } from './scratch.js';
import { decorationClasses, decorationData } from './decoration-element.js';
import { labelAnchor } from './label-anchor.js';

const SELECTED_EXTRA_WIDTH_PX = 1.5;

/** The edge of a scene that an element was made from, and the nodes at its ends. */
export function sceneEdgeOf(element: EdgeSingular): { edge: SceneEdge; ends: Ends } | null {
  const { scene, ends } = scratchOf(element).synced ?? {};
  return scene && ends && 'route' in scene ? { edge: scene, ends } : null;
}

function classesOf(element: SceneElement): string[] {
  if ('align' in element) return decorationClasses(element);
  if ('isCard' in element) return nodeClasses(element);
  const { kind } = element;
  return element.anchors ? [kind, ...element.roles, 'anchored'] : [kind, ...element.roles];
}

function nodeClasses({ kind, isCard, role, change }: SceneNode): string[] {
  return [kind, isCard ? 'card' : '', role ?? '', change ?? ''].filter((name) => name !== '');
}

function endpoint({ x, y }: Point): string {
  return `${x}px ${y}px`;
}

function nodeData(node: SceneNode): ElementDefinition['data'] {
  const { id, tie = null, width, height, fontSize, lines, toggles = null } = node;
  return { id, tie, width, height, fontSize, text: lines.join('\n'), toggles };
}

function edgeData(edge: SceneEdge, start: SceneNode, end: SceneNode): ElementDefinition['data'] {
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

function isEqual(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function setChangedData(element: Element, data: Record<string, unknown>): void {
  const changed = Object.entries(data).filter(([key, value]) => {
    return !isEqual(element.data(key), value);
  });
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}

function setChangedClasses(element: Element, from: readonly string[], to: readonly string[]): void {
  for (const name of from) if (!to.includes(name)) element.removeClass(name);
  for (const name of to) if (!from.includes(name)) element.addClass(name);
}

function update(element: Element, data: ElementDefinition['data'], synced: Synced): void {
  const scratch = scratchOf(element);
  const previous = scratch.synced?.classes ?? [];
  setChangedData(element, data);
  setChangedClasses(element, previous, synced.classes);
  scratch.synced = synced;
}

function newNode(node: SceneNode): ElementDefinition {
  const classes = classesOf(node);
  return {
    group: 'nodes',
    // The scene's size of the name, until the level of detail asks for another.
    data: { ...nodeData(node), shownFontSize: node.fontSize },
    position: { x: node.x, y: node.y },
    classes,
    // A drag that begins on a node moves the viewport.
    pannable: true,
    scratch: { synced: { scene: node, classes } } satisfies Scratch,
  };
}

function updateNode(node: SceneNode, present: NodeSingular): void {
  if (scratchOf(present).synced?.scene === node) return;
  update(present, nodeData(node), { scene: node, classes: classesOf(node) });
  moveTo(present, node);
}

function moveTo(present: NodeSingular, { x, y }: Point): void {
  const position = present.position();
  if (position.x !== x || position.y !== y) present.position({ x, y });
}

function isSamePlace(a: SceneNode, b: SceneNode | undefined): boolean {
  return a === b || (a.x === b?.x && a.y === b.y);
}

function newEdge(edge: SceneEdge, ends: Ends): ElementDefinition {
  const classes = classesOf(edge);
  return {
    group: 'edges',
    // The size of the mark is given by the level of detail.
    data: { ...edgeData(edge, ...ends), markSize: EDGE_FONT_PX },
    classes,
    scratch: { synced: { scene: edge, classes, ends } } satisfies Scratch,
  };
}

function updateEdge(edge: SceneEdge, ends: Ends, present: EdgeSingular): void {
  const previous = scratchOf(present).synced;
  const hasSameEnds = ends.every((end, index) => isSamePlace(end, previous?.ends?.[index]));
  if (previous?.scene === edge && hasSameEnds) return;
  update(present, edgeData(edge, ...ends), { scene: edge, classes: classesOf(edge), ends });
}

function newDecoration(decoration: SceneDecoration): ElementDefinition {
  const classes = decorationClasses(decoration);
  return {
    group: 'nodes',
    data: { ...decorationData(decoration), shownFontSize: decoration.fontSize },
    position: { x: decoration.x, y: decoration.y },
    classes,
    pannable: true,
    scratch: { synced: { scene: decoration, classes } } satisfies Scratch,
  };
}

function updateDecoration(decoration: SceneDecoration, present: NodeSingular): void {
  if (scratchOf(present).synced?.scene === decoration) return;
  const classes = decorationClasses(decoration);
  update(present, decorationData(decoration), { scene: decoration, classes });
  moveTo(present, decoration);
}

/** The elements that a scene no longer has, and edges that have got other ends. */
function isObsolete(element: Element, wanted: ReadonlyMap<string, SceneElement>): boolean {
  const scene = wanted.get(element.id());
  if (!scene) return true;
  if (!('source' in scene)) return false;
  return element.data('source') !== scene.source || element.data('target') !== scene.target;
}

/**
 * Makes Cytoscape match a scene by difference: what is gone is removed, what is
 * new is added, and what stays keeps its object and its place on the screen. An
 * element whose part of the scene is the same object as last time is not
 * touched; of others, only the data and classes that differ are set. Classes
 * that come from elsewhere, as those of the highlight, stay.
 */
export function syncScene(cy: Core, scene: Scene): void {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
  const decorations = scene.decorations.map((one) => [one.id, one] as const);
  const wanted = new Map<string, SceneElement>([...nodes, ...edges, ...decorations]);
  cy.batch(() => {
    cy.elements()
      .filter((element) => isObsolete(element, wanted))
      .remove();
    const present = new Map(cy.elements().map((element) => [element.id(), element]));
    const added: ElementDefinition[] = [];
    for (const node of scene.nodes) {
      const element = present.get(node.id) as NodeSingular | undefined;
      if (element) updateNode(node, element);
      else added.push(newNode(node));
    }
    for (const edge of scene.edges) {
      const [start, end] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (!start || !end) continue;
      const element = present.get(edge.id) as EdgeSingular | undefined;
      if (element) updateEdge(edge, [start, end], element);
      else added.push(newEdge(edge, [start, end]));
    }
    for (const decoration of scene.decorations) {
      const element = present.get(decoration.id) as NodeSingular | undefined;
      if (element) updateDecoration(decoration, element);
      else added.push(newDecoration(decoration));
    }
    if (added.length > 0) cy.add(added);
  });
}
