import type { Core } from 'cytoscape';
import { elementsOf, type Element } from './engine.js';
import { scratchOf } from './scratch.js';
import type { Highlight } from './highlight.js';

/** The classes that the highlight gives to elements, each a bit of a mask. */
const CLASSES = ['selected', 'neighbour', 'focused', 'lifted'] as const;
const [SELECTED, NEIGHBOUR, FOCUSED, LIFTED] = [1, 2, 4, 8];

function hasAny(element: Element, mask: number): boolean {
  // Classes take longer to ask for.
  return ((scratchOf(element).highlight ?? 0) & mask) !== 0;
}

/** Whether an element is shown so that it can be read. */
export function isEmphasised(element: Element): boolean {
  return hasAny(element, SELECTED | NEIGHBOUR | FOCUSED | LIFTED);
}

/** Whether an element stays as it is while the graph is dimmed for a selection. */
export function isUndimmed(element: Element): boolean {
  return hasAny(element, SELECTED | NEIGHBOUR | LIFTED);
}

function masksOf(
  cy: Core,
  { selected, hovered, focused, highlighted }: Highlight,
): Map<string, number> {
  const masks = new Map<string, number>();
  const mark = (elements: Iterable<Element>, bit: number): void => {
    for (const element of elements) {
      masks.set(element.id(), (masks.get(element.id()) ?? 0) | bit);
    }
  };
  /** Decorations look like what they belong to. */
  const markDecorations = (): void => {
    cy.nodes('.decoration').forEach((decoration) => {
      const mask = masks.get(String(decoration.data('of')));
      if (mask !== undefined) masks.set(decoration.id(), mask);
    });
  };
  const neighbourhoodOf = (id: string | null): Element[] => {
    const centre = elementsOf(cy, id);
    const neighbours = centre.nodes().closedNeighborhood();
    return neighbours
      .union(neighbours.filter('node.alliance').closedNeighborhood())
      .union(centre)
      .union(centre.connectedNodes())
      .toArray();
  };
  mark(elementsOf(cy, selected).toArray(), SELECTED);
  if (highlighted.size === 0) mark(neighbourhoodOf(selected), NEIGHBOUR);
  mark(elementsOf(cy, focused).toArray(), FOCUSED);
  mark(neighbourhoodOf(hovered), LIFTED);
  for (const id of highlighted) mark(elementsOf(cy, id).toArray(), LIFTED);
  markDecorations();
  return masks;
}

/**
 * Gives elements the classes `selected`, `neighbour`, `focused` and `lifted`,
 * and returns those whose classes changed; no other element is touched. An id
 * that is not drawn emphasises nothing.
 */
export function applyHighlight(cy: Core, highlight: Highlight): Element[] {
  const masks = masksOf(cy, highlight);
  const changed: Element[] = [];
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const next = masks.get(element.id()) ?? 0;
      const scratch = scratchOf(element);
      const current = scratch.highlight ?? 0;
      if (next === current) return;
      scratch.highlight = next;
      CLASSES.forEach((name, index) => {
        const bit = 1 << index;
        if ((next ^ current) & bit) element.toggleClass(name, (next & bit) !== 0);
      });
      changed.push(element);
    });
  });
  return changed;
}

/**
 * Whether everything but the emphasised elements is to be dimmed: when something is
 * highlighted, or what is selected, unless the whole view is around it.
 */
export function isDimming(cy: Core, { selected, highlighted }: Highlight): boolean {
  const elements = elementsOf(cy, selected);
  if (highlighted.size > 0) return true;
  return elements.nonempty() && !elements.is('.centre');
}
