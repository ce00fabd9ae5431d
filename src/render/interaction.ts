import type { Core, EventObject } from 'cytoscape';
import type { Scene, Steps } from '../scene/index.js';
import { cardZoomedInOn } from './card-zoomed-in-on.js';
import type { EngineContainer } from './engine-container.js';
import { recordIdOf, type Element } from './engine.js';
import { Gestures, type ZoomGesture } from './gestures.js';
import { HighlightLayer } from './highlight-layer.js';
import { HoverIntent } from './hover-intent.js';
import { Panning } from './panning.js';
import { sceneChange, type SceneChange } from './scene-change.js';
import { syncSteps } from './sync.js';
import { Transition, type Anchor, type Places } from './transition.js';
import { prefersReducedMotion, type ViewportController } from './viewport-controller.js';
import { isSameSize, type Size, type Viewport } from './viewport.js';
import { ViewportRest } from './viewport-rest.js';

/** What a renderer lets its reader act on. */
export interface InteractionSettings {
  cy: Core;
  container: EngineContainer;
  /** The element that gestures are made on; it contains the container. */
  frame: HTMLElement;
  viewport: ViewportController;
  /** What is drawn at the moment. */
  scene: () => Scene | undefined;
  /** The pointer rests on a party or a tie; null when it left. */
  onHover: (id: string | null) => void;
  /** A card was zoomed in on. */
  onToggle: (key: string) => void;
  onLeftToPage: (gesture: ZoomGesture) => void;
  /** The viewport has come to rest after the reader, or what brings something into view, moved it. */
  onRest: () => void;
}

/** A network of more nodes takes too long to paint to be moved in every frame. */
const MOST_ANIMATED = 300;

/**
 * Whether the eye should follow the change to another scene: between the overview and the focus views of
 * one day, where a card opens or closes, and to a better layout of a network that is not too large to be painted in every frame.
 */
function isMovement(
  before: Scene | undefined,
  next: Scene,
  { opened, isClosed, isLaidOutAnew }: SceneChange,
): boolean {
  if (next.day !== before?.day || prefersReducedMotion()) return false;
  const views = [before.view, next.view];
  if (views.includes('focus') && !views.includes('network')) return true;
  return Boolean(opened) || isClosed || (isLaidOutAnew && next.nodes.length <= MOST_ANIMATED);
}

/**
 * Gestures, steps in place of dragging, hovering, emphasis, cards that open when they are zoomed in on, and the movement
 * between two scenes: what a picture can do without until it is drawn.
 */
export class Interaction {
  readonly panning: Panning;
  readonly highlight: HighlightLayer;
  readonly #settings: InteractionSettings;
  readonly #gestures: Gestures;
  readonly #hoverIntent: HoverIntent;
  readonly #transition: Transition;
  readonly #rest: ViewportRest;
  /** As it was after its last change. */
  #viewport: Viewport;

  constructor(settings: InteractionSettings) {
    const { cy, container, frame, viewport, onHover, onLeftToPage } = settings;
    this.#settings = settings;
    this.#viewport = viewport.current;
    this.highlight = new HighlightLayer(cy, container.element);
    this.#transition = new Transition(cy);
    this.#hoverIntent = new HoverIntent(onHover);
    this.#gestures = new Gestures(cy, container, frame, {
      onLeftToPage,
      onArrive: () => viewport.followScale(),
      onLeave: () => this.#hoverIntent.leave(),
    });
    // A pointer that comes back to where it left the canvas moves there without coming over it.
    cy.on('mouseover mousemove', 'node, edge', ({ target }: EventObject) => {
      this.#hoverIntent.enter(recordIdOf(target as Element));
    });
    cy.on('mouseout', 'node, edge', () => this.#hoverIntent.leave());
    cy.on('zoom', () => this.#openCard());
    // Comes after the event above.
    cy.on('viewport', () => {
      this.#viewport = viewport.current;
    });
    this.panning = new Panning(cy, viewport);
    this.#rest = new ViewportRest(cy, settings.onRest);
  }

  /** How a scene differs from the one that is drawn; undefined while none is. */
  changeTo(next: Scene): SceneChange | undefined {
    const before = this.#settings.scene();
    return before && sceneChange(before, next);
  }

  /** Draws a scene in steps in place of the one that is drawn, of which it keeps what stays. */
  sync(scene: Scene): Steps<void> {
    return syncSteps(this.#settings.cy, scene);
  }

  /**
   * Where the nodes of parties are on the screen now, to begin a movement at; undefined where the eye need not follow the
   * change to another scene. `sceneSize` is that of the container when the present one was shown.
   */
  placesBefore(next: Scene, change: SceneChange, sceneSize: Size | undefined): Places | undefined {
    const { scene, viewport } = this.#settings;
    const moves = isSameSize(viewport.size, sceneSize) && isMovement(scene(), next, change);
    return moves ? this.#transition.places() : undefined;
  }

  /** Moves what is drawn now from places on the screen to its own. */
  moveFrom(places: Places, anchor: Anchor): void {
    this.#transition.begin(places, anchor);
  }

  /** Ends a movement: everything is where the scene has it. */
  endMovement(): void {
    this.#transition.finish();
  }

  /** Takes the listeners away that are not Cytoscape's. */
  destroy(): void {
    this.#gestures.destroy();
    this.#hoverIntent.leave();
    this.#rest.destroy();
  }

  /** Opens the card that the reader zooms in on. */
  #openCard(): void {
    const { scene, viewport, onToggle } = this.#settings;
    const drawn = scene();
    if (!drawn || viewport.isMovedByCode) return;
    const id = cardZoomedInOn(drawn, this.#viewport, viewport.current, viewport.size);
    if (id !== undefined) onToggle(id);
  }
}
