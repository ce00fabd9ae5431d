import type { Core } from 'cytoscape';

/** The part of Cytoscape's renderer that has no public way in. */
interface Renderer {
  invalidateContainerClientCoordsCache(): void;
}

const POINTER_EVENTS = [
  'pointermove',
  'pointerdown',
  'mousemove',
  'mousedown',
  'touchstart',
  'touchmove',
  'wheel',
] as const;

function canScroll(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  const isRoot = element === document.scrollingElement;
  const scrolls = isRoot ? overflowY !== 'hidden' : overflowY === 'auto' || overflowY === 'scroll';
  return scrolls && element.scrollHeight > element.clientHeight;
}

/** Whether the page, or anything around the element, could be scrolled by the wheel. */
function isInsideScroller(start: Element): boolean {
  let element: Element | null = start;
  while (element) {
    if (canScroll(element)) return true;
    const root: Node = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

export interface GestureOptions {
  /** Called when the wheel was left to the page, so that the reader can be told how to zoom. */
  onWheelLeftToPage: () => void;
}

/**
 * Keeps the canvas polite: the wheel and one finger belong to the page until
 * the reader engages the graph by a click, a tap or the keyboard, or holds Ctrl
 * or Cmd; where nothing can be scrolled they belong to the graph at once. Also
 * keeps pointer positions right in shadow roots, and leaves the context menu to
 * the browser.
 */
export class Gestures {
  #cy: Core;
  #frame: HTMLElement;
  #options: GestureOptions;
  #ended = new AbortController();
  #isEngaged = false;

  /** The frame is the element around Cytoscape's own container. */
  constructor(cy: Core, frame: HTMLElement, options: GestureOptions) {
    this.#cy = cy;
    this.#frame = frame;
    this.#options = options;
    const { signal } = this.#ended;
    const capture = { capture: true, signal };
    for (const type of POINTER_EVENTS) {
      frame.addEventListener(type, this.#forgetPlace, { ...capture, passive: true });
    }
    frame.addEventListener('wheel', this.#onWheel, { ...capture, passive: true });
    frame.addEventListener('pointerup', this.#engage, capture);
    frame.addEventListener('focusin', this.#engage, { signal });
    frame.addEventListener('contextmenu', (event) => event.stopPropagation(), capture);
    document.addEventListener('pointerdown', this.#onPointerDownAnywhere, capture);
    frame.addEventListener('focusout', this.#disengage, { signal });
    this.#apply();
  }

  /** Takes all listeners away. */
  destroy(): void {
    this.#ended.abort();
  }

  // Cytoscape remembers where its container lies and, inside a shadow root, misses scrolling.
  #forgetPlace = (): void => {
    const { renderer } = this.#cy as unknown as { renderer: () => Renderer };
    renderer.call(this.#cy).invalidateContainerClientCoordsCache();
    this.#apply();
  };

  #onWheel = (event: WheelEvent): void => {
    const isMeant = event.ctrlKey || event.metaKey || this.#ownsGestures();
    this.#cy.userZoomingEnabled(isMeant);
    if (!isMeant) this.#options.onWheelLeftToPage();
  };

  #engage = (): void => {
    this.#isEngaged = true;
    this.#apply();
  };

  #disengage = (): void => {
    this.#isEngaged = false;
    this.#apply();
  };

  #onPointerDownAnywhere = (event: Event): void => {
    if (!event.composedPath().includes(this.#frame)) this.#disengage();
  };

  #ownsGestures(): boolean {
    return this.#isEngaged || !isInsideScroller(this.#frame);
  }

  #apply(): void {
    const owns = this.#ownsGestures();
    this.#cy.userZoomingEnabled(owns);
    this.#frame.classList.toggle('engaged', owns);
  }
}
