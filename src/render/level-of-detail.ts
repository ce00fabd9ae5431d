import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { textWidth, type SceneEdge, type Steps } from '../scene/index.js';
import type { Element } from './engine.js';
import { isEmphasised } from './apply-highlight.js';
import { labelAnchor } from './label-anchor.js';
import {
  isAnyLegible,
  legibleLabels,
  SMALLEST_LABEL_PX,
  type EdgeLabel,
  type LegibleLabel,
} from './legible-labels.js';
import { enlarged, legibleNames, legibleSize, type NamedNode } from './legible-names.js';
import { placedLabel } from './placed-label.js';
import { sceneEdgeOf } from './sync.js';

/** The size on the screen of the mark that stands for a label that is left out. */
const MARK_PX = 9;
/** The largest size of a mark, in pixels at zoom 1; a larger one would cover what is around it. */
const LARGEST_MARK_PX = 32;

function setClass(element: Element, name: string, isSet: boolean): void {
  if (element.hasClass(name) !== isSet) element.toggleClass(name, isSet);
}

/** Draws a label in the size and at the place in which it can be read, else not; where the edge carries a mark, that stays. */
function adaptLabel(edge: EdgeSingular, zoom: number, label: LegibleLabel | undefined): void {
  const markSize = Math.min(LARGEST_MARK_PX, MARK_PX / zoom);
  const hasMark = edge.data('mark') !== '' && markSize * zoom >= SMALLEST_LABEL_PX;
  const isMarkOnly = !label && hasMark;
  setClass(edge, 'mark-only', isMarkOnly);
  setClass(edge, 'unlabelled', !label && !hasMark);
  if (isMarkOnly && edge.data('markSize') !== markSize) edge.data('markSize', markSize);
  if (label) placeLabel(edge, label);
}

function placeLabel(element: EdgeSingular, { fontSize, distance }: LegibleLabel): void {
  const synced = sceneEdgeOf(element);
  if (!synced) return;
  const { edge, ends } = synced;
  const offset = { x: 0, y: 0 };
  const labelPlacement =
    distance === null ? edge.labelPlacement : { ...edge.labelPlacement, distance, offset };
  const width = element.data('width') as number;
  const data = {
    labelFontSize: fontSize,
    ...labelAnchor({ ...edge, labelPlacement }, width, ...ends),
  };
  const isSame = Object.entries(data).every(([key, value]) => element.data(key) === value);
  if (!isSame) element.data(data);
}

/** What was computed of the labels of edges, which a zoom does not change. */
const labelOfEdge = new WeakMap<SceneEdge, EdgeLabel>();

/** The label of an edge where its scene places it; null where it has none. */
function edgeLabel(element: EdgeSingular): EdgeLabel | null {
  const { edge } = sceneEdgeOf(element) ?? {};
  if (!edge || edge.label === '' || edge.labelLines.length === 0) return null;
  const label = labelOfEdge.get(edge) ?? placedLabel(edge, textWidth);
  labelOfEdge.set(edge, label);
  return label;
}

/** Cards and decorations are enlarged as a whole, or drawn fewer. */
function isNamed(element: Element): element is NodeSingular {
  return element.isNode() && !element.hasClass('card') && !element.hasClass('decoration');
}

function namedNode(node: NodeSingular): NamedNode {
  const { x, y } = node.position();
  const size = (field: string): number => node.data(field) as number;
  const [width, height, fontSize] = [size('width'), size('height'), size('fontSize')];
  return { id: node.id(), x, y, width, height, fontSize, degree: node.degree(true) };
}

/** So many elements are adapted in one step. */
const ELEMENTS_IN_STEP = 50;

/** How much is left out at a zoom because it could not be read. */
export interface LeftOut {
  names: number;
  shares: number;
}

/**
 * Reduces elements to what can be read at a zoom. Names that would be too small
 * are enlarged where there is space, and otherwise left out: the node is then a
 * plain tile. What is emphasised shows its name in any case. Edge labels that
 * would be too small are enlarged or left out in the same way. Nodes keep their size, so edges keep their
 * ends. Only elements for which something changes are touched.
 */
export class LevelOfDetail {
  readonly #cy: Core;
  #zoom = 1;
  #legible: ReadonlySet<string> = new Set();
  #labels: ReadonlyMap<string, LegibleLabel> = new Map();
  /** The ids of nodes without their names, and of stakes without their shares. */
  readonly #unnamed = new Set<string>();
  readonly #unlabelled = new Set<string>();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** How many names, and shares on stakes, are left out at the moment. */
  get leftOut(): LeftOut {
    return { names: this.#unnamed.size, shares: this.#unlabelled.size };
  }

  /** Adapts everything to a zoom, by default the one of the viewport. */
  *adaptAll(zoom: number = this.#cy.zoom()): Steps<void> {
    const elements = this.#cy.elements().toArray();
    this.#zoom = zoom;
    const named: NamedNode[] = [];
    for (const [at, element] of elements.entries()) {
      if (at % ELEMENTS_IN_STEP === ELEMENTS_IN_STEP - 1) yield;
      if (isNamed(element)) named.push(namedNode(element));
    }
    this.#legible = legibleNames(named, zoom);
    yield;
    this.#labels = isAnyLegible(zoom) ? this.#legibleLabels(elements, named) : new Map();
    this.#unnamed.clear();
    this.#unlabelled.clear();
    yield* this.adapt(elements);
  }

  /** The labels that cover neither nodes nor names. */
  #legibleLabels(
    elements: readonly Element[],
    named: readonly NamedNode[],
  ): Map<string, LegibleLabel> {
    const shown = named.filter(({ id }) => this.#legible.has(id));
    const names = shown.map((node) => enlarged(node, this.#zoom));
    const labels = elements.flatMap((element) =>
      element.isEdge() ? (edgeLabel(element) ?? []) : [],
    );
    return legibleLabels(labels, [...named, ...names], this.#zoom);
  }

  /** Adapts elements that are emphasised, or no longer are. */
  *adapt(elements: readonly Element[]): Steps<void> {
    this.#cy.startBatch();
    try {
      for (const [at, element] of elements.entries()) {
        if (at % ELEMENTS_IN_STEP === ELEMENTS_IN_STEP - 1) yield;
        this.#adapt(element);
      }
    } finally {
      this.#cy.endBatch();
    }
  }

  #adapt(element: Element): void {
    if (isNamed(element)) this.#adaptName(element);
    else if (element.isEdge()) this.#adaptLabel(element);
    else {
      // It may have been a node of the network before.
      setClass(element, 'unnamed', false);
      setClass(element, 'enlarged', false);
    }
  }

  #adaptLabel(edge: EdgeSingular): void {
    adaptLabel(edge, this.#zoom, this.#labels.get(edge.id()));
    const isLeftOut =
      edge.hasClass('unlabelled') && edge.hasClass('stake') && edge.data('text') !== '';
    if (isLeftOut) this.#unlabelled.add(edge.id());
    else this.#unlabelled.delete(edge.id());
  }

  #adaptName(node: NodeSingular): void {
    const isShown = this.#legible.has(node.id()) || isEmphasised(node);
    const ownSize = node.data('fontSize') as number;
    const fontSize = isShown ? legibleSize(ownSize, this.#zoom) : ownSize;
    if (isShown) this.#unnamed.delete(node.id());
    else this.#unnamed.add(node.id());
    setClass(node, 'unnamed', !isShown);
    setClass(node, 'enlarged', fontSize > ownSize);
    if (node.data('shownFontSize') !== fontSize) node.data('shownFontSize', fontSize);
  }
}
