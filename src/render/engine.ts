import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A single node or edge of Cytoscape. */
export type Element = NodeSingular | EdgeSingular;

/** Elements in the order in which they are drawn, with those that react to the pointer. */
export type OrderedElements = Element[] & { readonly interactive: readonly Element[] };

/** A part of the scene. */
export type Extent = Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>;

/** What of Cytoscape's canvas renderer is used here and has no public API. */
interface EngineRenderer {
  /** Draws all elements, in a frame or into an image. */
  render(options?: unknown): void;
  /** Its layers of all elements; the first ones are made as soon as they are asked for. */
  readonly data: {
    readonly lyrTxrCache: {
      firstGet: boolean;
      /** Forgets what it has of elements that changed. */
      invalidateElements(elements: unknown): void;
      /** Makes a layer for a part of the scene, `2 ** level` pixels for each of its units. */
      makeLayer(box: Extent & Partial<Record<'w' | 'h', number>>, level: number): unknown;
    };
  };
  /** Forgets where on the page the container is. */
  invalidateContainerClientCoordsCache(): void;
  /** All elements in the order in which they are drawn. */
  getCachedZSortedEles(isForced?: boolean): OrderedElements;
  /** The same; null when it is not known. */
  cachedZSortedEles: OrderedElements | null;
  /** Tells those that are dragged from the others. */
  updateCachedGrabbedEles(): void;
  /** Draws an element in model coordinates, whatever is cached. */
  drawElement(context: CanvasRenderingContext2D, element: Element): void;
  /** Draws an element in model coordinates from textures. */
  drawCachedElement(context: CanvasRenderingContext2D, element: Element): void;
  /** Draws those elements in model coordinates from textures of which something is in view. */
  drawCachedElements(
    context: CanvasRenderingContext2D,
    elements: readonly Element[],
    pixelRatio: number,
    extent: Extent,
  ): void;
  /** Draws all elements in model coordinates, from layers where these are made. */
  drawLayeredElements(
    context: CanvasRenderingContext2D,
    elements: readonly Element[],
    pixelRatio: number,
    extent: Extent,
  ): void;
  /** What is called with the elements that changed before they are drawn. */
  onUpdateEleCalcsFns: ((willDraw: boolean, elements: unknown) => void)[];
  /** Draws elements in model coordinates. */
  drawElements(context: CanvasRenderingContext2D, elements: readonly Element[]): void;
  /** Computes what elements that changed look like, which is otherwise put off until the next frame. */
  flushRenderedStyleQueue(): void;
  /** Computes where elements that changed are, and what their lines are: nodes before the edges between them. */
  recalculateRenderedStyle(elements: readonly Element[]): void;
  /** The text of a label, in the lines in which it is drawn. */
  getLabelText(element: Element, prefix?: string): string;
  /** Forgets the order in which elements are drawn. */
  invalidateCachedZSortedEles(): void;
  /** Is told of every change, and asks for a frame. */
  notify(event: string, elements: unknown): void;
  /** Asks for a frame. */
  redraw(): void;
  /** Of the mouse; `capture` while a button is held that was pressed on the graph. */
  hoverData: { capture?: boolean };
}

export function engineRenderer(cy: Core): EngineRenderer {
  return (cy as unknown as { renderer: () => EngineRenderer }).renderer();
}

/** What Cytoscape itself keeps of an element. */
interface EngineState {
  /** Whether images in the background of a node are being loaded. */
  backgrounding: boolean;
  /** The value of each property; none until the style is computed. */
  readonly style: Readonly<Record<string, unknown>>;
  /** What was derived of the style. */
  styleCache: unknown;
  /** Which rules of the stylesheet apply. */
  styleCxtKey: string;
  /** Of a node its size, and whether its edges have been told that it changed. */
  rstyle: { cleanConnected?: boolean; nodeW: number; nodeH: number };
  /** The edges at a node. */
  edges: readonly EdgeSingular[];
  /** Change with the texts of its labels and with the styles on which the lines of these depend. */
  labelKey: number;
  targetLabelKey: number;
  /**
   * Of an edge its course: where it begins, then control point and end of each piece. The keys of labels
   * are what it compares with those of the lines that it keeps.
   */
  rscratch: {
    allpts?: readonly number[];
    badLine?: boolean;
    labelKey?: number;
    targetLabelKey?: number;
  };
}

export function engineState(element: Element): EngineState {
  return (element as unknown as { _private: EngineState })._private;
}

/** What of Cytoscape's style sheet is used here and has no public API. */
interface EngineStyle {
  /** Forgets, for a property of an element that has another value, all that depended on it. */
  checkTriggers(element: Element, name: string, from: unknown, to: unknown): void;
}

export function engineStyle(cy: Core): EngineStyle {
  return cy.style() as unknown as EngineStyle;
}

/**
 * Does something with elements for which Cytoscape does not draw all of them
 * anew. A change that is made shows the next time that Cytoscape draws.
 */
export function withoutFrame<Result>(cy: Core, task: () => Result): Result {
  const renderer = engineRenderer(cy);
  renderer.notify = (event) => {
    if (event === 'zorder') renderer.invalidateCachedZSortedEles();
  };
  try {
    return task();
  } finally {
    // What remains is the method of the class.
    Reflect.deleteProperty(renderer, 'notify');
  }
}

/** The node of a party, or all edges and texts that stand for a tie; empty when the id is not drawn. */
export function elementsOf(cy: Core, id: string | null): CollectionReturnValue {
  if (id === null) return cy.collection();
  const element = cy.getElementById(id);
  if (element.nonempty()) return element;
  return cy.elements().filter((one) => one.data('tie') === id);
}

/** What a decoration belongs to: its node or edge; any other element itself. */
function ownerOf(element: Element): Element {
  const of = element.data('of') as string | null | undefined;
  const owner = of ? element.cy().getElementById(of) : undefined;
  return owner?.nonempty() ? owner : element;
}

/** What a click on an element opens in place of selecting something; undefined for most. */
export function toggleOf(element: Element): string | undefined {
  const own = element.data('toggles') as string | null | undefined;
  const ofOwner = ownerOf(element).data('toggles') as string | null | undefined;
  return own ?? ofOwner ?? undefined;
}

/** The id of the party or of the tie that an element stands for. */
export function recordIdOf(element: Element): string {
  const owner = ownerOf(element);
  return (owner.data('tie') as string | null | undefined) ?? owner.id();
}
