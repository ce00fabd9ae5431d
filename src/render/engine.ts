import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A single node or edge of Cytoscape. */
export type Element = NodeSingular | EdgeSingular;

/** What of Cytoscape's canvas renderer is used here and has no public API. */
interface EngineRenderer {
  /** Forgets where on the page the container is. */
  invalidateContainerClientCoordsCache(): void;
  /** All elements in the order in which they are drawn. */
  getCachedZSortedEles(): Element[];
  /** Draws elements in model coordinates. */
  drawElements(context: CanvasRenderingContext2D, elements: Element[]): void;
  /** Computes what elements that changed look like, which is otherwise put off until the next frame. */
  flushRenderedStyleQueue(): void;
  /** Forgets the order in which elements are drawn. */
  invalidateCachedZSortedEles(): void;
  /** Is told of every change, and asks for a frame. */
  notify(event: string, elements: unknown): void;
  /** Asks for a frame. */
  redraw(): void;
}

export function engineRenderer(cy: Core): EngineRenderer {
  return (cy as unknown as { renderer: () => EngineRenderer }).renderer();
}

/**
 * Does something with elements for which Cytoscape does not draw all of them
 * anew. A change that is made shows the next time that Cytoscape draws.
 */
export function withoutFrame<Result>(cy: Core, task: () => Result): Result {
  const renderer = engineRenderer(cy);
  renderer.notify = (event) => {
    if (event === 'zorder') renderer.invalidateCachedZSortedEles();
  };
  try {
    return task();
  } finally {
    // What remains is the method of the class.
    Reflect.deleteProperty(renderer, 'notify');
  }
}

/** The node of a party, or all edges of a tie; empty when the id is not drawn. */
export function elementsOf(cy: Core, id: string | null): CollectionReturnValue {
  if (id === null) return cy.collection();
  const element = cy.getElementById(id);
  if (element.nonempty()) return element;
  return cy.edges().filter((edge) => edge.data('tie') === id);
}

/** The id of the party or of the tie that an element stands for. */
export function recordIdOf(element: Element): string {
  return (element.data('tie') as string | undefined) ?? element.id();
}
