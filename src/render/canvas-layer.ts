import type { Core } from 'cytoscape';

/**
 * A canvas of the size of Cytoscape's own that follows its viewport and lets
 * the pointer through.
 */
export class CanvasLayer {
  readonly element: HTMLCanvasElement;
  readonly #cy: Core;

  constructor(cy: Core, document: Document) {
    this.#cy = cy;
    this.element = document.createElement('canvas');
    Object.assign(this.element.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      pointerEvents: 'none',
    });
  }

  /** What the pixels of the layer depend on, apart from what is drawn. */
  get state(): string {
    const { x, y } = this.#cy.pan();
    return [this.#cy.width(), this.#cy.height(), devicePixelRatio, this.#cy.zoom(), x, y].join();
  }

  /** Clears the layer and draws on it in the coordinates of the scene. */
  redraw(draw: (context: CanvasRenderingContext2D) => void): void {
    const canvas = this.element;
    const context = canvas.getContext('2d');
    if (!context) return;
    const ratio = devicePixelRatio;
    const width = Math.round(this.#cy.width() * ratio);
    const height = Math.round(this.#cy.height() * ratio);
    // Setting the size of a canvas clears it, even to the same size.
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const zoom = this.#cy.zoom() * ratio;
    const { x, y } = this.#cy.pan();
    context.setTransform(zoom, 0, 0, zoom, x * ratio, y * ratio);
    draw(context);
  }
}
