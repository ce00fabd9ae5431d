import type { Core, NodeSingular } from 'cytoscape';

/** Names that would be smaller than this on the screen are left out. */
const SMALLEST_NAME_PX = 6.5;
/** The size of a name on the screen that the reader attends to, at least. */
const ATTENDED_NAME_PX = 8;
/** How much a name grows at most to be readable; beyond that it would hide its neighbours. */
const LARGEST_GROWTH = 2;

const ATTENDED = '.near, .selected, .focused';

function growthOf(node: NodeSingular, zoom: number): number {
  if (!node.is(ATTENDED)) return 1;
  const size = (node.data('fontSize') as number) * zoom;
  return Math.max(1, Math.min(LARGEST_GROWTH, ATTENDED_NAME_PX / size));
}

/**
 * Reduces the picture to what can be read at a zoom: a name too small to be
 * read is left out and its box recedes, and the names of those whom the reader
 * attends to grow until they can be read, to twice their size at most. Boxes
 * keep their size, so that lines keep their ends. Says how many names are left
 * out.
 */
export function adaptToZoom(cy: Core, zoom: number): number {
  let leftOut = 0;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const growth = growthOf(node, zoom);
      const fontSize = (node.data('fontSize') as number) * growth;
      const isNamed = fontSize * zoom >= SMALLEST_NAME_PX;
      if (!isNamed) leftOut += 1;
      node.toggleClass('unnamed', !isNamed);
      node.toggleClass('grown', growth > 1);
      if (node.data('shownFontSize') !== fontSize) node.data('shownFontSize', fontSize);
    });
  });
  return leftOut;
}
