import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import type { Scene, SceneDecoration, SceneEdge, SceneNode, Steps } from '../scene/index.js';
import type { Point } from '../geometry/index.js';
import type { Element } from './engine.js';
import { boxData, classesOf, edgeData, edgesWithEnds, newBox, newEdge } from './new-elements.js';
import { scratchOf, type Ends, type SceneElement, type Synced } from './scratch.js';

/** The edge of a scene that an element was made from, and the nodes at its ends. */
export function sceneEdgeOf(element: EdgeSingular): { edge: SceneEdge; ends: Ends } | null {
  const { scene, ends } = scratchOf(element).synced ?? {};
  return scene && ends && 'route' in scene ? { edge: scene, ends } : null;
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

/** So many elements are compared or added in one step. */
const ELEMENTS_IN_STEP = 100;

/**
 * Makes Cytoscape match a scene by difference, in several steps between which it must not draw: what is gone is
 * removed, what is new is added, and what stays keeps its object and its place on the screen. An
 * element whose part of the scene is the same object as last time is not
 * touched; of others, only the data and classes that differ are set. Classes
 * that come from elsewhere, as those of the highlight, stay.
 */
export function* syncSteps(cy: Core, scene: Scene): Steps<void> {
  const all = [...scene.nodes, ...scene.edges, ...scene.decorations];
  const wanted = new Map<string, SceneElement>(all.map((one) => [one.id, one]));
  const endsOf = new Map<SceneElement, Ends>(edgesWithEnds(scene));
  const present = new Map<string, Element>();
  const obsolete = cy.collection();
  let count = 0;
  for (const element of cy.elements().toArray()) {
    if (isObsolete(element, wanted)) obsolete.merge(element);
    else present.set(element.id(), element);
    if (++count % ELEMENTS_IN_STEP === 0) yield;
  }
  obsolete.remove();
  let added: ElementDefinition[] = [];
  for (const one of all) {
    const element = present.get(one.id);
    const ends = endsOf.get(one);
    if (!('route' in one)) {
      if (element) updateBox(one, element as NodeSingular);
      else added.push(newBox(one));
    } else if (ends) {
      if (element) updateEdge(one, ends, element as EdgeSingular);
      else added.push(newEdge(one, ends));
    }
    if (++count % ELEMENTS_IN_STEP > 0) continue;
    cy.add(added);
    added = [];
    yield;
  }
  cy.add(added);
}
