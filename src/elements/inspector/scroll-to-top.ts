function composedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

function scrolls(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}

/** Scrolls a box up until the top of an element is in view; never down. */
function scrollUpTo(element: Element, box: Element, topOfBox: number): void {
  const { top } = element.getBoundingClientRect();
  if (top < topOfBox) box.scrollTop -= topOfBox - top;
}

/**
 * Scrolls an element to its top, and every ancestor that scrolls up to where the
 * element begins, across shadow roots. The page moves only when asked to.
 */
export function scrollToTop(element: Element, { page }: { page: boolean }): void {
  element.scrollTop = 0;
  const root = document.scrollingElement;
  let ancestor = composedParent(element);
  for (; ancestor; ancestor = composedParent(ancestor)) {
    if (ancestor === root || ancestor === document.body || !scrolls(ancestor)) continue;
    scrollUpTo(element, ancestor, ancestor.getBoundingClientRect().top + ancestor.clientTop);
  }
  if (page && root) scrollUpTo(element, root, 0);
}
