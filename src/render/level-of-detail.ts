import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Element } from './engine.js';
import { EMPHASISED } from './highlight.js';

/** Names that would be smaller than this on the screen are left out. */
const SMALLEST_NAME_PX = 6.5;
/** Edge labels that would be smaller than this on the screen are left out. */
const SMALLEST_LABEL_PX = 7;
/** The size on the screen of the mark that stands for a label that is left out. */
const MARK_PX = 9;
/** The largest size of a mark, in pixels at zoom 1; a larger one would cover what is around it. */
const LARGEST_MARK_PX = 20;
/** The smallest size on the screen of an emphasised name. */
const EMPHASISED_NAME_PX = 8;
/** The most that an emphasised name is enlarged; more would cover its neighbours. */
const LARGEST_ENLARGEMENT = 2;

function enlargementOf(node: NodeSingular, zoom: number): number {
  if (!node.is(EMPHASISED)) return 1;
  const size = (node.data('fontSize') as number) * zoom;
  return Math.max(1, Math.min(LARGEST_ENLARGEMENT, EMPHASISED_NAME_PX / size));
}

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

function adaptName(node: NodeSingular, zoom: number): void {
  const enlargement = enlargementOf(node, zoom);
  const fontSize = (node.data('fontSize') as number) * enlargement;
  setClass(node, 'unnamed', fontSize * zoom < SMALLEST_NAME_PX);
  setClass(node, 'enlarged', enlargement > 1);
  if (node.data('shownFontSize') !== fontSize) node.data('shownFontSize', fontSize);
}

/**
 * Reduces elements to what can be read at a zoom: names and edge labels that
 * would be too small are left out, and the outline of a node without its name
 * is fainter. Emphasised names are enlarged until they can be read, at most
 * twice. Nodes keep their size, so edges keep their ends. Only elements for
 * which something changes are touched.
 */
export function applyLevelOfDetail(cy: Core, zoom: number, elements: Iterable<Element>): void {
  cy.batch(() => {
    for (const element of elements) {
      if (element.isNode()) {
        // Cards and decorations are enlarged as a whole, or drawn fewer.
        if (!element.is('.card, .decoration')) adaptName(element, zoom);
      } else adaptLabel(element, zoom);
    }
  });
}

/** How many names are left out at the moment. */
export function unnamedCount(cy: Core): number {
  let count = 0;
  cy.nodes().forEach((node) => {
    if (node.hasClass('unnamed')) count += 1;
  });
  return count;
}
