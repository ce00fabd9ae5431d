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

const NO_SCROLLING = ['hidden', 'clip'];

function canScroll(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { scrollingElement, body } = element.ownerDocument;
  const { overflowY } = getComputedStyle(element);
  if (element !== scrollingElement) return overflowY === 'auto' || overflowY === 'scroll';
  // What the body says of scrolling holds for the window when the root says nothing.
  const ofBody = overflowY === 'visible' ? getComputedStyle(body).overflowY : overflowY;
  return !NO_SCROLLING.includes(ofBody);
}

/** What an element lies in, through shadow roots and through frames of the same site. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  const outside =
    root instanceof ShadowRoot ? root.host : (root as Document).defaultView?.frameElement;
  return element.parentElement ?? outside ?? null;
}

/**
 * Whether the page, or anything around the element, could be scrolled by the
 * wheel. Around a frame of another site there may be anything.
 */
function isInsideScroller(start: Element): boolean {
  let outermost = start;
  for (let element: Element | null = start; element; element = around(element)) {
    if (canScroll(element)) return true;
    outermost = element;
  }
  const view = outermost.ownerDocument.defaultView;
  return view !== null && view !== view.top;
}

export interface GestureOptions {
  /** Called when the wheel was left to the page, so that the reader can be told how to zoom. */
  onWheelLeftToPage: () => void;
  /** Called when the pointer left the canvas, which the engine does not tell. */
  onLeave: () => void;
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
  #isFinger = false;

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
    frame.addEventListener('touchmove', this.#onTouchMove, { ...capture, passive: true });
    frame.addEventListener('pointerup', this.#engage, capture);
    frame.addEventListener('focusin', this.#engage, { signal });
    frame.addEventListener('pointerleave', options.onLeave, { signal });
    frame.addEventListener('contextmenu', (event) => event.stopPropagation(), capture);
    document.addEventListener('pointerdown', this.#onPointerDownAnywhere, capture);
    frame.addEventListener('focusout', this.#onFocusOut, { signal });
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
  };

  #onWheel = (event: WheelEvent): void => {
    const isMeant = event.ctrlKey || event.metaKey || this.#ownsGestures();
    this.#cy.userZoomingEnabled(isMeant);
    if (!isMeant) this.#options.onWheelLeftToPage();
  };

  // The engine would keep the page from being scrolled, but has to know that the finger moved.
  #onTouchMove = (event: TouchEvent): void => {
    if (!this.#ownsGestures()) event.preventDefault = () => undefined;
  };

  #engage = (): void => {
    this.#isEngaged = true;
    this.#apply();
  };

  #disengage = (): void => {
    this.#isEngaged = false;
    this.#apply();
  };

  // Without a new place the focus was only taken away, as the engine does at every touch.
  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) this.#disengage();
  };

  #onPointerDownAnywhere = (event: PointerEvent): void => {
    this.#isFinger = event.pointerType === 'touch';
    if (!event.composedPath().includes(this.#frame)) this.#isEngaged = false;
    this.#apply();
  };

  #ownsGestures(): boolean {
    return this.#isEngaged || !isInsideScroller(this.#frame);
  }

  #apply(): void {
    const owns = this.#ownsGestures();
    this.#cy.userZoomingEnabled(owns);
    this.#cy.userPanningEnabled(owns || !this.#isFinger);
    // What a touch may do is settled when it begins, so it must not hang on what can be scrolled now.
    this.#frame.classList.toggle('engaged', this.#isEngaged);
  }
}
