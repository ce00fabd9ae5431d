import type { CollectionReturnValue, Core } from 'cytoscape';

/** What the reader attends to: ids of parties or of ties. */
export interface Highlight {
  selected: string | null;
  /** What the pointer is on; it outweighs the selection while it lasts. */
  hovered: string | null;
  /** Where the keyboard is. */
  focused: string | null;
}

function elementsOf(cy: Core, id: string | null): CollectionReturnValue {
  if (id === null) return cy.collection();
  return cy.elements().filter((element) => element.id() === id || element.data('tie') === id);
}

/**
 * Brings out what is attended to with its neighbours, and quietens the rest. An
 * id that is not drawn attends to nothing, so that the picture stays whole.
 */
export function applyHighlight(cy: Core, { selected, hovered, focused }: Highlight): void {
  cy.batch(() => {
    cy.elements().removeClass('selected near quiet focused');
    const chosen = elementsOf(cy, selected);
    chosen.addClass('selected');
    elementsOf(cy, focused).addClass('focused');
    const pointed = elementsOf(cy, hovered);
    const centre = pointed.nonempty() ? pointed : chosen;
    if (centre.empty()) return;
    const near = centre.nodes().closedNeighborhood().union(centre).union(centre.connectedNodes());
    near.addClass('near');
    cy.elements().difference(near).difference(chosen).addClass('quiet');
  });
}
