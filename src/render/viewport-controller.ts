import type { Core } from 'cytoscape';
import type { Box, Point } from '../geometry/index.js';
import { mostConnected, type Scene } from '../scene/index.js';
import type { EngineContainer } from './engine-container.js';
import { elementsOf, withoutFrame } from './engine.js';
import type { SceneChange } from './scene-change.js';
import {
  cameraOf,
  centredOn,
  clampedTo,
  FIT_PADDING,
  fitViewport,
  framedViewport,
  isNarrow,
  isSameSize,
  limitZoom,
  NO_PADDING,
  steppedZoom,
  zoomedAround,
  type Camera,
  type Padding,
  type Size,
  type Viewport,
} from './viewport.js';

type PlaceViewport = typeof framedViewport;

const ANIMATION_MS = 250;
/** Frames have the proportions of the container but for this much. */
const ROUNDING_PX = 1;
const NO_BOUNDS: Box = { x: 0, y: 0, width: 0, height: 0 };
const UNCHANGED: SceneChange = { opened: undefined, isClosed: false, isLaidOutAnew: false };

/** Whether the reader has asked for as little motion as possible. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves the viewport. Until the reader moves it, it follows from the scene, the
 * size of the container and the selection alone, and is computed anew whenever
 * the size changes; from then on it is only moved to bring something into view.
 */
export class ViewportController {
  readonly #cy: Core;
  readonly #container: EngineContainer;
  #scene: Scene | undefined;
  #boundsOfScene: () => Box | undefined = () => undefined;
  #place: PlaceViewport = framedViewport;
  #bounds: Box | undefined;
  /** Since the last change of it: to measure it after something else has changed takes a layout of the page. */
  #lastSize: Size | undefined;
  #selected: string | null = null;
  #isAutomatic = true;
  #isMovedByCode = false;
  /** What is to be brought into view once it is drawn. */
  #pending: string | null = null;

  constructor(cy: Core, container: EngineContainer) {
    this.#cy = cy;
    this.#container = container;
    cy.on('viewport', () => {
      if (!this.#isMovedByCode) this.#isAutomatic = false;
    });
  }

  get current(): Viewport {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  /** Where the reader has moved the viewport; null while it follows from the scene. */
  get camera(): Camera | null {
    return this.#isAutomatic ? null : cameraOf(this.current, this.size);
  }

  set camera(camera: Camera | null) {
    if (this.#isEmpty) return;
    if (camera) this.#set(centredOn(camera, limitZoom(camera.zoom), this.size));
    else this.#reset();
    this.#isAutomatic = camera === null;
  }

  /** Whether the viewport is being moved by code and not by the reader. */
  get isMovedByCode(): boolean {
    return this.#isMovedByCode;
  }

  /** The size of the container, in CSS pixels of the window; 0 while it is hidden. */
  get size(): Size {
    const { clientWidth, clientHeight } = this.#container.element;
    return { width: clientWidth, height: clientHeight };
  }

  /**
   * Takes over a scene that is drawn already. The viewport is computed for the
   * first one that is not empty, for one of other data or of another view and,
   * until the reader moves it, for another frame or layout; others leave it alone. Until
   * then a card that is opened is brought into view, from which the last one closed leads back.
   * `change` says how it differs from the scene before, where it is of the same data; `bounds`
   * computes those of the scene, and `place` the viewport that shows a part of them.
   */
  setScene(
    scene: Scene,
    isOfOtherData: boolean,
    change: SceneChange | undefined,
    bounds: () => Box | undefined,
    place: PlaceViewport = framedViewport,
  ): void {
    const isFirst = this.#isEmpty && scene.nodes.length > 0;
    const isOther = isOfOtherData || scene.view !== this.#scene?.view;
    const { opened: openedCard, isClosed, isLaidOutAnew } = change ?? UNCHANGED;
    const opened = this.#isAutomatic ? openedCard : undefined;
    const isLastClosed = isClosed && !scene.nodes.some(({ isOpen }) => isOpen);
    const isReframed =
      this.#isAutomatic && !opened && (isLastClosed || isLaidOutAnew || !this.#keepsFrame(scene));
    this.#scene = scene;
    this.#boundsOfScene = bounds;
    this.#place = place;
    this.#bounds = undefined;
    if ((isFirst || isOther || isReframed) && !this.#isEmpty) this.#reset();
    else if (opened) this.#set(opened(this.current, this.size, this.bounds));
    if (this.#pending !== null) this.reveal(this.#pending);
  }

  /**
   * Whether the viewport of the present scene shows another one just as well: what
   * the reader opens makes a frame longer than the container.
   */
  #keepsFrame({ frame }: Scene): boolean {
    const before = this.#scene?.frame;
    if (isSameSize(before, frame)) return true;
    if (!before || before.width !== frame?.width) return false;
    const { width, height } = this.size;
    const scale = width / before.width;
    const isLonger = frame.height * scale > height + ROUNDING_PX;
    return isLonger && before.height * scale >= height - ROUNDING_PX;
  }

  /** Brings what is selected into view, unless the reader picked it on the canvas and so sees it. */
  setSelected(id: string | null, isPicked: boolean): void {
    this.#selected = id;
    this.#pending = null;
    // In a narrow container the view may be about to shrink; what was picked must not jump then.
    if (isPicked && isNarrow(this.#lastSize ?? this.size)) this.#isAutomatic = false;
    if (id !== null && !isPicked) this.reveal(id);
  }

  /**
   * Adapts to a new size of the container. A viewport that the reader has not
   * moved is computed anew; otherwise what is selected is kept in view.
   */
  resize(): void {
    this.followScale();
    this.#lastSize = this.size;
    this.#moveByCode(() => this.#cy.resize());
    if (this.#isEmpty) return;
    if (this.#isAutomatic) this.#reset();
    else if (this.#selected !== null) this.reveal(this.#selected);
  }

  /** Keeps what the reader sees when an ancestor of the container is scaled. */
  followScale(): void {
    const ratio = this.#container.update();
    if (ratio === 1) return;
    this.#lastSize = undefined;
    const { zoom, pan } = this.current;
    this.#moveByCode(() => {
      this.#cy.resize();
      this.#cy.viewport({ zoom: zoom * ratio, pan: { x: pan.x * ratio, y: pan.y * ratio } });
    });
  }

  /** Shows the whole graph. */
  fit(): void {
    this.#set(fitViewport(this.bounds, this.size, this.padding));
    this.#isAutomatic = true;
  }

  /** Zooms one step in (1) or out (-1), around the middle of the view. */
  zoom(direction: 1 | -1): void {
    const { width, height } = this.size;
    const zoom = steppedZoom(this.#cy.zoom(), direction);
    this.#cy.viewport(zoomedAround(this.current, { x: width / 2, y: height / 2 }, zoom));
  }

  /**
   * Brings a party, or all edges of a tie, into view if they are not: at once
   * where the reader prefers reduced motion, otherwise in 250 ms. What is not
   * drawn yet is brought into view when it is.
   */
  reveal(id: string): void {
    const elements = elementsOf(this.#cy, id);
    this.#pending = elements.empty() ? id : null;
    if (elements.empty()) return;
    const { x1, y1, x2, y2 } = withoutFrame(this.#cy, () => elements.renderedBoundingBox({}));
    const { width, height } = this.#lastSize ?? this.size;
    if (x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height) return;
    // An animation towards an earlier place would otherwise be finished first.
    this.#cy.stop(true);
    const { zoom, pan } = this.#around({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 });
    if (prefersReducedMotion()) this.#cy.viewport({ zoom, pan });
    else this.#cy.animate({ zoom, pan }, { duration: ANIMATION_MS });
  }

  /** The present viewport, moved until a point of the container is in its middle or the graph ends. */
  #around({ x, y }: Point): Viewport {
    const { zoom, pan } = this.current;
    const centre = { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
    return clampedTo(this.bounds, centredOn(centre, zoom, this.size), this.size);
  }

  get #isEmpty(): boolean {
    return (this.#scene?.nodes.length ?? 0) === 0;
  }

  /** Those of the scene; computed when they are needed first, since most scenes leave the viewport alone. */
  get bounds(): Box {
    return (this.#bounds ??= this.#boundsOfScene() ?? NO_BOUNDS);
  }

  /** What a narrow container shows first: the selected party, else the most connected one. */
  #centre(): Point {
    const scene = this.#scene;
    // Of several days, the first ones.
    if (scene?.days) return { x: this.bounds.x, y: 0 };
    const selected = scene?.nodes.find(
      ({ id, role }) => id === this.#selected || role === 'centre',
    );
    return selected ?? (scene && mostConnected(scene, 1)[0]) ?? this.bounds;
  }

  /** Around what is fitted; a frame has its margins inside. */
  get padding(): Padding {
    return this.#scene?.frame ? NO_PADDING : FIT_PADDING;
  }

  #reset(): void {
    const size = (this.#lastSize = this.size);
    this.#set(this.#place(this.bounds, size, () => this.#centre()));
    this.#isAutomatic = true;
  }

  #set(viewport: Viewport): void {
    this.#moveByCode(() => this.#cy.stop(true).viewport(viewport));
  }

  #moveByCode(move: () => void): void {
    this.#isMovedByCode = true;
    move();
    this.#isMovedByCode = false;
  }
}
