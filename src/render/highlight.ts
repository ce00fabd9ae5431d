import type { Core } from 'cytoscape';
import { elementsOf, type Element } from './engine.js';

/** What is emphasised: ids of parties or ties, null for none. */
export interface Highlight {
  /** Emphasised with its neighbours; everything else is dimmed. */
  selected: string | null;
  /** What the pointer rests on. It and its neighbours are lifted, and nothing else changes. */
  hovered: string | null;
  /** Where the keyboard focus is. */
  focused: string | null;
}

/** The classes that the highlight gives to elements, each a bit of a mask. */
const CLASSES = ['selected', 'neighbour', 'dimmed', 'focused', 'lifted'] as const;
const [SELECTED, NEIGHBOUR, DIMMED, FOCUSED, LIFTED] = [1, 2, 4, 8, 16];

/** Elements with one of these are shown so that they can be read. */
export const EMPHASISED = '.neighbour, .selected, .focused, .lifted';

/** Where an element keeps the mask that it was given last; a new element has none. */
const SCRATCH = '_highlight';

function masksOf(cy: Core, { selected, hovered, focused }: Highlight): Map<string, number> {
  const masks = new Map<string, number>();
  const mark = (elements: Iterable<Element>, bit: number): void => {
    for (const element of elements) {
      masks.set(element.id(), (masks.get(element.id()) ?? 0) | bit);
    }
  };
  const neighbourhoodOf = (id: string | null): Element[] => {
    const centre = elementsOf(cy, id);
    return centre
      .nodes()
      .closedNeighborhood()
      .union(centre)
      .union(centre.connectedNodes())
      .toArray();
  };
  mark(elementsOf(cy, selected).toArray(), SELECTED);
  mark(neighbourhoodOf(selected), NEIGHBOUR);
  mark(elementsOf(cy, focused).toArray(), FOCUSED);
  mark(neighbourhoodOf(hovered), LIFTED);
  return masks;
}

/**
 * Gives elements the classes `selected`, `neighbour`, `dimmed`, `focused` and
 * `lifted`, and returns those whose classes changed; no other element is
 * touched. An id that is not drawn emphasises nothing, so nothing is dimmed for it.
 */
export function applyHighlight(cy: Core, highlight: Highlight): Element[] {
  const masks = masksOf(cy, highlight);
  const rest = elementsOf(cy, highlight.selected).empty() ? 0 : DIMMED;
  const changed: Element[] = [];
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const mask = masks.get(element.id()) ?? 0;
      const next = mask & (SELECTED | NEIGHBOUR) ? mask : mask | rest;
      const current = (element.scratch(SCRATCH) as number | undefined) ?? 0;
      if (next === current) return;
      element.scratch(SCRATCH, next);
      CLASSES.forEach((name, index) => {
        const bit = 1 << index;
        if ((next ^ current) & bit) element.toggleClass(name, (next & bit) !== 0);
      });
      changed.push(element);
    });
  });
  return changed;
}
