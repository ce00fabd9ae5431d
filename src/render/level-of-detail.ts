import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Element } from './engine.js';
import { isEmphasised } from './highlight.js';
import { legibleNames, legibleSize, type NamedNode } from './legible-names.js';

/** Edge labels that would be smaller than this on the screen are left out. */
const SMALLEST_LABEL_PX = 9;
/** The size on the screen of the mark that stands for a label that is left out. */
const MARK_PX = 9;
/** The largest size of a mark, in pixels at zoom 1; a larger one would cover what is around it. */
const LARGEST_MARK_PX = 28;

function setClass(element: Element, name: string, isSet: boolean): void {
  if (element.hasClass(name) !== isSet) element.toggleClass(name, isSet);
}

/** Leaves out a label that could not be read; where the edge carries a mark, that stays. */
function adaptLabel(edge: EdgeSingular, zoom: number): void {
  const isReadable = (edge.data('labelFontSize') as number) * zoom >= SMALLEST_LABEL_PX;
  const markSize = Math.min(LARGEST_MARK_PX, MARK_PX / zoom);
  const hasMark = edge.data('mark') !== '' && markSize * zoom >= SMALLEST_LABEL_PX;
  const isMarkOnly = !isReadable && hasMark;
  setClass(edge, 'mark-only', isMarkOnly);
  setClass(edge, 'unlabelled', !isReadable && !hasMark);
  if (isMarkOnly && edge.data('markSize') !== markSize) edge.data('markSize', markSize);
}

/** Cards and decorations are enlarged as a whole, or drawn fewer. */
function isNamed(element: Element): element is NodeSingular {
  return element.isNode() && !element.hasClass('card') && !element.hasClass('decoration');
}

function namedNode(node: NodeSingular): NamedNode {
  const { x, y } = node.position();
  const size = (field: string): number => node.data(field) as number;
  const [width, height, fontSize] = [size('width'), size('height'), size('fontSize')];
  return { id: node.id(), x, y, width, height, fontSize, degree: node.degree(false) };
}

/** How much is left out at a zoom because it could not be read. */
export interface LeftOut {
  names: number;
  shares: number;
}

/**
 * Reduces elements to what can be read at a zoom. Names that would be too small
 * are enlarged where there is space, and otherwise left out: the node is then a
 * plain tile. What is emphasised shows its name in any case. Edge labels that
 * would be too small are left out. Nodes keep their size, so edges keep their
 * ends. Only elements for which something changes are touched.
 */
export class LevelOfDetail {
  readonly #cy: Core;
  #zoom = 1;
  #legible: ReadonlySet<string> = new Set();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** How many names, and shares on stakes, are left out at the moment. */
  get leftOut(): LeftOut {
    const names = this.#cy.nodes('.unnamed').length;
    const shares = this.#cy.edges('.stake.unlabelled').filter((edge) => edge.data('text') !== '');
    return { names, shares: shares.length };
  }

  /** Adapts everything to a zoom, by default the one of the viewport. */
  adaptAll(zoom: number = this.#cy.zoom()): void {
    const elements = this.#cy.elements().toArray();
    this.#zoom = zoom;
    this.#legible = legibleNames(elements.filter(isNamed).map(namedNode), zoom);
    this.adapt(elements);
  }

  /** Adapts elements that are emphasised, or no longer are. */
  adapt(elements: readonly Element[]): void {
    this.#cy.batch(() => {
      for (const element of elements) {
        if (isNamed(element)) this.#adaptName(element);
        else if (element.isEdge()) adaptLabel(element, this.#zoom);
      }
    });
  }

  #adaptName(node: NodeSingular): void {
    const isShown = this.#legible.has(node.id()) || isEmphasised(node);
    const ownSize = node.data('fontSize') as number;
    const fontSize = isShown ? legibleSize(ownSize, this.#zoom) : ownSize;
    setClass(node, 'unnamed', !isShown);
    setClass(node, 'enlarged', fontSize > ownSize);
    if (node.data('shownFontSize') !== fontSize) node.data('shownFontSize', fontSize);
  }
}
