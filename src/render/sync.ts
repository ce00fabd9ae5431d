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
  return [kind, isCard ? 'card' : '', role ?? '', change ?? ''].filter(Boolean);
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

/** The data of what is drawn as a node of Cytoscape. */
function boxData(box: SceneNode | SceneDecoration): ElementDefinition['data'] {
  return 'align' in box ? decorationData(box) : nodeData(box);
}

function newBox(box: SceneNode | SceneDecoration): ElementDefinition {
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

function update(
  present: Element,
  data: ElementDefinition['data'],
  synced: Omit<Synced, 'classes'>,
): void {
  const scratch = scratchOf(present);
  const classes = classesOf(synced.scene);
  setChangedData(present, data);
  setChangedClasses(present, scratch.synced?.classes ?? [], classes);
  scratch.synced = { ...synced, classes };
}

function updateBox(box: SceneNode | SceneDecoration, present: NodeSingular): void {
  if (scratchOf(present).synced?.scene === box) return;
  update(present, boxData(box), { scene: box });
  const { x, y } = box;
  if (!isSamePlace(box, present.position())) present.position({ x, y });
}

function isSamePlace(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b.y;
}

function updateEdge(edge: SceneEdge, ends: Ends, present: EdgeSingular): void {
  const previous = scratchOf(present).synced;
  const hasSameEnds = ends.every((end, index) => isSamePlace(end, previous?.ends?.[index]));
  if (previous?.scene === edge && hasSameEnds) return;
  update(present, edgeData(edge, ...ends), { scene: edge, ends });
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
  const others = [...scene.edges, ...scene.decorations].map((one) => [one.id, one] as const);
  const wanted = new Map<string, SceneElement>([...nodes, ...others]);
  cy.batch(() => {
    cy.elements()
      .filter((element) => isObsolete(element, wanted))
      .remove();
    const present = new Map(cy.elements().map((element) => [element.id(), element]));
    const added: ElementDefinition[] = [];
    const syncBox = (box: SceneNode | SceneDecoration): void => {
      const element = present.get(box.id) as NodeSingular | undefined;
      if (element) updateBox(box, element);
      else added.push(newBox(box));
    };
    scene.nodes.forEach(syncBox);
    for (const edge of scene.edges) {
      const [start, end] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (!start || !end) continue;
      const element = present.get(edge.id) as EdgeSingular | undefined;
      if (element) updateEdge(edge, [start, end], element);
      else added.push(newEdge(edge, [start, end]));
    }
    scene.decorations.forEach(syncBox);
    if (added.length > 0) cy.add(added);
  });
}
