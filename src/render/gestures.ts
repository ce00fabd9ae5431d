import type { Core } from 'cytoscape';
import { engineRenderer } from './engine.js';
import type { EngineContainer } from './engine-container.js';
import { isInsideScroller } from './scroll-context.js';
import { limitZoom } from './viewport.js';
import { wheelZoomFactor } from './wheel-zoom.js';

const POINTER_EVENTS = [
  'pointermove',
  'pointerdown',
  'mousemove',
  'mousedown',
  'touchstart',
  'touchmove',
] as const;

const ARRIVAL_EVENTS = ['pointerenter', 'pointerdown'] as const;

/** By what a reader zooms. */
export type ZoomGesture = 'wheel' | 'pinch';

export interface GestureOptions {
  /** Called when the wheel, or two fingers, did not zoom the graph, so that the reader can be shown how to. */
  onLeftToPage: (gesture: ZoomGesture) => void;
  /** Called when the pointer comes to the canvas or is pressed on it. */
  onArrive: () => void;
  /** Called when the pointer left the canvas, which Cytoscape does not report. */
  onLeave: () => void;
}

/**
 * Decides which gestures belong to the graph: the wheel and one finger belong
 * to the page until the reader engages the graph by a click, a tap or the
 * keyboard, or holds Ctrl or Cmd; where nothing can be scrolled they belong to
 * the graph at once. Zooms by the wheel, keeps pointer positions right in
 * shadow roots and scaled ancestors, and leaves the context menu to the browser.
 */
export class Gestures {
  readonly #cy: Core;
  readonly #container: EngineContainer;
  readonly #frame: HTMLElement;
  readonly #options: GestureOptions;
  readonly #ended = new AbortController();
  #isEngaged = false;
  #isTouch = false;

  /** The frame is the element that listens; it contains the container. */
  constructor(cy: Core, container: EngineContainer, frame: HTMLElement, options: GestureOptions) {
    this.#cy = cy;
    this.#container = container;
    this.#frame = frame;
    this.#options = options;
    const { signal } = this.#ended;
    const capture = { capture: true, signal };
    for (const type of ARRIVAL_EVENTS) {
      frame.addEventListener(type, options.onArrive, { ...capture, passive: true });
    }
    for (const type of POINTER_EVENTS) {
      frame.addEventListener(type, this.#forgetPosition, { ...capture, passive: true });
    }
    frame.addEventListener('wheel', this.#onWheel, { ...capture, passive: false });
    frame.addEventListener('touchmove', this.#onTouchMove, { ...capture, passive: true });
    frame.addEventListener('touchend', this.#onTouchEnd, { ...capture, passive: true });
    frame.addEventListener('mousemove', this.#onMouseMove, { ...capture, passive: true });
    frame.addEventListener('pointerup', this.#engage, capture);
    frame.addEventListener('focusin', this.#engage, { signal });
    frame.addEventListener('pointerleave', options.onLeave, { signal });
    frame.addEventListener('contextmenu', (event) => event.stopPropagation(), capture);
    frame.ownerDocument.addEventListener('pointerdown', this.#onPointerDownAnywhere, capture);
    frame.addEventListener('focusout', this.#onFocusOut, { signal });
    this.#apply();
  }

  /** Takes all listeners away. */
  destroy(): void {
    this.#ended.abort();
  }

  // Cytoscape caches where its container is and, inside a shadow root, misses scrolling.
  #forgetPosition = (): void => {
    engineRenderer(this.#cy).invalidateContainerClientCoordsCache();
  };

  #onWheel = (event: WheelEvent): void => {
    const isForGraph = event.ctrlKey || event.metaKey || this.#ownsGestures();
    if (!isForGraph) {
      this.#cy.userZoomingEnabled(false);
      this.#options.onLeftToPage('wheel');
      return;
    }
    event.preventDefault();
    // Cytoscape would zoom by a measure of its own, or not at all just after the page was scrolled.
    event.stopPropagation();
    const { left, top } = this.#container.element.getBoundingClientRect();
    this.#cy.zoom({
      level: limitZoom(this.#cy.zoom() * wheelZoomFactor(event)),
      renderedPosition: { x: event.clientX - left, y: event.clientY - top },
    });
  };

  // Cytoscape would keep the page from being scrolled, but has to know that the finger moved.
  #onTouchMove = (event: TouchEvent): void => {
    if (this.#ownsGestures()) return;
    event.preventDefault = () => undefined;
    if (event.touches.length > 1) this.#options.onLeftToPage('pinch');
  };

  // Where the page is being scrolled, the browser reports every attempt to keep it from that.
  #onTouchEnd = (event: TouchEvent): void => {
    if (!event.cancelable) event.preventDefault = () => undefined;
  };

  // A button that is let go over a frame or outside the window is never reported; Cytoscape would go on dragging.
  #onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 0 || !engineRenderer(this.#cy).hoverData.capture) return;
    const { clientX, clientY } = event;
    const view = this.#frame.ownerDocument.defaultView;
    view?.dispatchEvent(new MouseEvent('mouseup', { clientX, clientY }));
  };

  #engage = (): void => {
    this.#isEngaged = true;
    this.#apply();
  };

  #disengage = (): void => {
    this.#isEngaged = false;
    this.#apply();
  };

  // Without a new place the focus was only taken away, as Cytoscape does at every touch.
  #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) this.#disengage();
  };

  #onPointerDownAnywhere = (event: PointerEvent): void => {
    this.#isTouch = event.pointerType === 'touch';
    if (!event.composedPath().includes(this.#frame)) this.#isEngaged = false;
    this.#apply();
  };

  #ownsGestures(): boolean {
    return this.#isEngaged || !isInsideScroller(this.#frame);
  }

  #apply(): void {
    const owns = this.#ownsGestures();
    this.#cy.userZoomingEnabled(owns);
    this.#cy.userPanningEnabled(owns || !this.#isTouch);
    // What a touch may do is settled when it begins, so it must not depend on what can be scrolled now.
    this.#frame.classList.toggle('engaged', this.#isEngaged);
  }
}
