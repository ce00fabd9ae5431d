/** What is emphasised: ids of parties or ties, null for none. */
export interface Highlight {
  /** Emphasised with its neighbours, while everything else is dimmed. */
  selected: string | null;
  /** What the pointer rests on. It and its neighbours are lifted, and nothing else changes. */
  hovered: string | null;
  /** Where the keyboard focus is. */
  focused: string | null;
  /** Emphasised without their neighbours, while everything else is dimmed. */
  highlighted: ReadonlySet<string>;
}

export const NO_HIGHLIGHT: Highlight = {
  selected: null,
  hovered: null,
  focused: null,
  highlighted: new Set(),
};

export function isSameHighlight(a: Highlight, b: Highlight): boolean {
  return (
    a.selected === b.selected &&
    a.hovered === b.hovered &&
    a.focused === b.focused &&
    a.highlighted === b.highlighted
  );
}
