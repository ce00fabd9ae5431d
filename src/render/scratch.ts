import type { SceneDecoration, SceneEdge, SceneNode } from '../scene/index.js';
import type { Element } from './engine.js';

export type SceneElement = SceneNode | SceneEdge | SceneDecoration;

/** The nodes at both ends of an edge. */
export type Ends = readonly [SceneNode, SceneNode];

/** What an element was made from, so that the same is not applied twice. */
export interface Synced {
  scene: SceneElement;
  classes: readonly string[];
  ends?: Ends;
}

/** What is remembered of a drawn element. */
export interface Scratch {
  synced?: Synced;
  /** The classes that the highlight gave it last, each a bit. */
  highlight?: number;
}

/**
 * The scratch data of an element, to be changed in place: setting it through
 * Cytoscape computes the style anew, and a table of all elements beside it would
 * not shrink when graphs are removed.
 */
export function scratchOf(element: Element): Scratch {
  return element.scratch() as Scratch;
}
