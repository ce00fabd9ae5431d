/** Scales this close to 1 are rounding errors of the layout. */
const SCALE_TOLERANCE = 0.001;

/**
 * What Cytoscape's elements must not inherit from the page: `text-align`,
 * `text-indent` or `direction` would move its canvases. What a host says of
 * visibility and pointers still holds.
 */
const ISOLATION = {
  all: 'initial',
  direction: 'ltr',
  visibility: 'inherit',
  pointerEvents: 'inherit',
  cursor: 'inherit',
  position: 'absolute',
  top: '0',
  left: '0',
  transformOrigin: '0 0',
} as const;

function scaleOf(visible: number, laidOut: number): number {
  const scale = laidOut === 0 || visible === 0 ? 1 : visible / laidOut;
  return Math.abs(scale - 1) < SCALE_TOLERANCE ? 1 : scale;
}

/**
 * The element that Cytoscape draws in. It fills its parent, inherits nothing
 * from the page, and undoes the scale that ancestors give it by transforms or
 * `zoom`: one of its pixels is one CSS pixel of the window. So positions of the
 * pointer need no conversion, and a graph on a slide that is scaled up is sharp.
 */
export class EngineContainer {
  readonly element: HTMLElement;
  readonly #parent: HTMLElement;
  #scale = 1;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
    this.element = parent.ownerDocument.createElement('div');
    Object.assign(this.element.style, ISOLATION);
    this.update();
    parent.append(this.element);
  }

  /**
   * Adapts to the current scale of the ancestors, which no event announces.
   * Returns the ratio of the new scale to the one before; 1 if it is the same.
   */
  update(): number {
    const { width, height } = this.#parent.getBoundingClientRect();
    const x = scaleOf(width, this.#parent.offsetWidth);
    const y = scaleOf(height, this.#parent.offsetHeight);
    const { style } = this.element;
    style.width = `${100 * x}%`;
    style.height = `${100 * y}%`;
    style.transform = x === 1 && y === 1 ? 'none' : `scale(${1 / x}, ${1 / y})`;
    const ratio = x / this.#scale;
    this.#scale = x;
    return ratio;
  }

  remove(): void {
    this.element.remove();
  }
}
