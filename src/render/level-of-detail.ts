import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** Names that would be smaller than this on the screen are left out. */
const SMALLEST_NAME_PX = 6.5;
/** Below this size on the screen the label of a line is left out, since it could not be read. */
const SMALLEST_LABEL_PX = 7;
/** The size on the screen of the sign that stands for a label that is too small. */
const SIGN_PX = 9;
/** How large a sign becomes at most, at zoom 1; beyond that it would hide what is around it. */
const LARGEST_SIGN_PX = 20;
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

/** Leaves out a label that could not be read; of one that begins with a sign, as of talks, the sign stays. */
function adaptLabel(edge: EdgeSingular, zoom: number): void {
  const isReadable = (edge.data('labelFontSize') as number) * zoom >= SMALLEST_LABEL_PX;
  const signSize = Math.min(LARGEST_SIGN_PX, SIGN_PX / zoom);
  const hasSign = edge.data('sign') !== '' && signSize * zoom >= SMALLEST_LABEL_PX;
  const isSigned = !isReadable && hasSign;
  edge.toggleClass('signed', isSigned);
  edge.toggleClass('unlabelled', !isReadable && !hasSign);
  if (isSigned && edge.data('signSize') !== signSize) edge.data('signSize', signSize);
}

/**
 * Reduces the picture to what can be read at a zoom: labels of lines and names
 * that are too small are left out, but for signs, and with a name its box
 * recedes. The names of those whom the reader attends to grow until they can be
 * read, to twice their size at most. Boxes keep their size, so that lines keep
 * their ends. Says how many names are left out.
 */
export function applyLevelOfDetail(cy: Core, zoom: number): number {
  let leftOut = 0;
  cy.batch(() => {
    cy.edges().forEach((edge) => adaptLabel(edge, zoom));
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
