const NO_SCROLLING = ['hidden', 'clip'];

function canScroll(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { scrollingElement, body } = element.ownerDocument;
  const { overflowY } = getComputedStyle(element);
  if (element !== scrollingElement) return overflowY === 'auto' || overflowY === 'scroll';
  // The overflow of the body applies to the viewport when the root's is visible.
  const viewportOverflow = overflowY === 'visible' ? getComputedStyle(body).overflowY : overflowY;
  return !NO_SCROLLING.includes(viewportOverflow);
}

/** The parent of an element, through shadow roots and through frames of the same origin. */
function composedParent(element: Element): Element | null {
  const root = element.getRootNode();
  const outside =
    root instanceof ShadowRoot ? root.host : (root as Document).defaultView?.frameElement;
  return element.parentElement ?? outside ?? null;
}

/**
 * Whether the page, or anything around the element, could be scrolled by the
 * wheel. A frame of another origin counts as scrollable, since nothing is known of it.
 */
export function isInsideScroller(start: Element): boolean {
  let outermost = start;
  for (let element: Element | null = start; element; element = composedParent(element)) {
    if (canScroll(element)) return true;
    outermost = element;
  }
  const view = outermost.ownerDocument.defaultView;
  return view !== null && view !== view.top;
}
