function composedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

function scrolls(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}

/** How far the top of an element lies above that of the box in which it is seen, in pixels. */
function hiddenAbove(element: Element, topOfBox: number): number {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > topOfBox ? Math.max(0, topOfBox - top) : 0;
}

/**
 * Scrolls an element to its top, and every ancestor that scrolls and shows it
 * from somewhere below its top, across shadow roots. The page itself moves only
 * when asked to. Nothing scrolls down to an element that is not in view.
 */
export function scrollToTop(element: Element, { page }: { page: boolean }): void {
  element.scrollTop = 0;
  const root = document.scrollingElement;
  let ancestor = composedParent(element);
  for (; ancestor; ancestor = composedParent(ancestor)) {
    if (ancestor === root || ancestor === document.body || !scrolls(ancestor)) continue;
    const top = ancestor.getBoundingClientRect().top + ancestor.clientTop;
    ancestor.scrollTop -= hiddenAbove(element, top);
  }
  if (page && root) root.scrollTop -= hiddenAbove(element, 0);
}
