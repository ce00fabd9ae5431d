import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../model/index.js';
import { finish, type Scene, type Steps } from '../../scene/index.js';
import {
  GraphRenderer,
  isSameCamera,
  type Camera,
  type Interaction,
  type InteractionSettings,
  type RendererListeners,
  loadNetworkDrawing,
  type Theme,
} from '../../render/index.js';
import { inSlices, type State, type Store } from '../../store/index.js';

interface RendererSettings extends RendererListeners {
  /** The element to draw in; null before the host's first update. */
  container: () => HTMLElement | null;
  /** The colours and fonts to begin with. */
  theme: () => Theme;
  /** Called when something was painted. */
  onPainted: () => void;
}

/** A scene of more nodes and edges is shown in several tasks, whatever is new in it. */
const MOST_AT_ONCE = 1000;

function isLarge({ nodes, edges }: Scene): boolean {
  return nodes.length + edges.length > MOST_AT_ONCE;
}

type CreateInteraction = (settings: InteractionSettings) => Interaction;

/**
 * Owns the renderer of a host: creates it while the first data is loading, so that
 * less is to be done when it comes, and frees it with the host.
 */
export class RendererController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: RendererSettings;
  #renderer: GraphRenderer | undefined;
  /** In which the renderer was created. */
  #document: Document | undefined;
  /** Aborted when the renderer is destroyed. */
  #life = new AbortController();
  #createInteraction: CreateInteraction | undefined;
  #drawn: Dataset | undefined;
  /** Of the state that was drawn last, and that the viewport is at unless it was moved since. */
  #camera: Camera | null = null;
  /** The steps that show a scene, until that is painted. */
  #unpainted: Steps<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: RendererSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** Whether the data of a store, if it has any, is the one that was drawn last. */
  isDrawn({ state: { load } }: Store): boolean {
    return load.status !== 'loaded' || load.core === this.#drawn;
  }

  /** Undefined until data is loading, and after the host was removed. */
  get renderer(): GraphRenderer | undefined {
    return this.#renderer;
  }

  /** Lets the reader act on what this and every later renderer draws. */
  interact(createInteraction: CreateInteraction): void {
    this.#createInteraction = createInteraction;
    this.#renderer?.interact(createInteraction);
  }

  hostDisconnected(): void {
    // A move removes the host and inserts it again within one task: the renderer survives that,
    // but in another document, whose window has the listeners of its engine.
    queueMicrotask(() => {
      const { isConnected, ownerDocument } = this.#host;
      if (!isConnected || ownerDocument !== this.#document) this.#destroy();
    });
  }

  /** Draws the scene of a store, with the selection and the party that the keyboard is on. */
  draw(store: Store, focused: string | null): void {
    const { scene, state } = store;
    const container = this.#settings.container();
    const { load } = state;
    if (!container) return;
    const isLoading = load.status === 'loading';
    const prepare = (): GraphRenderer => (this.#renderer ??= this.#create(container));
    const isNetwork = state.view === 'network';
    if (isLoading && load.draft) {
      const { draft } = load;
      const shown = { ...state, theme: this.#settings.theme(), afterwards: prepare };
      void loadNetworkDrawing().then(({ paintFirstPicture }) => {
        // Until its code has come, something else may be shown.
        if (store.state.load === load && store.state.view === state.view) {
          paintFirstPicture(container, draft, shown);
        }
      });
      return;
    }
    // Else the first scene of the network removes it when it is drawn.
    if (load.status !== 'loaded' || !isNetwork) container.querySelector('.first-picture')?.remove();
    if (!isLoading && load.status !== 'loaded') return;
    // A network that a page gives as an object is painted sooner without a renderer.
    if (isLoading && load.origin.type === 'data' && isNetwork) return;
    const renderer = prepare();
    if (isLoading || !scene) return;
    const { core } = load;
    // Before the scene, since the first viewport of a narrow window is around the selection.
    const { selected, highlighted } = state;
    renderer.setHighlight({ selected, focused, highlighted });
    if (!renderer.canShow(scene)) {
      void this.#prepareNetwork(renderer);
      return;
    }
    const isOfOtherData = core !== this.#drawn;
    const camera = this.#newCamera(state);
    const steps = renderer.show(scene, isOfOtherData, camera);
    const onShown = (): void => {
      this.#drawn = core;
      if (camera !== undefined) this.#camera = camera;
    };
    if (steps) {
      void this.#paint(renderer, store, steps, isOfOtherData || isLarge(scene), onShown);
    } else if (!this.#unpainted) {
      onShown();
      store.reportPainted();
    }
  }

  /** Where the viewport is to be moved to with the view that the camera of a state belongs to; undefined if nowhere. */
  #newCamera({ camera, view, drawnView }: State): Camera | null | undefined {
    return camera === this.#camera || view !== drawnView ? undefined : camera;
  }

  /** Other data is shown in several tasks before the one that paints; of another day little is new, unless there is much. */
  async #paint(
    renderer: GraphRenderer,
    store: Store,
    steps: Steps<void>,
    inTasks: boolean,
    onShown: () => void,
  ): Promise<void> {
    const { signal } = this.#life;
    this.#unpainted = steps;
    if (inTasks) {
      // From now on, so that no frame comes in between.
      steps.next();
      await inSlices(steps, signal);
    } else {
      finish(steps);
    }
    // Another scene may have been shown meanwhile, which is to be painted first.
    if (signal.aborted || this.#unpainted !== steps) return;
    onShown();
    await renderer.rendered();
    if (this.#unpainted !== steps) return;
    this.#unpainted = undefined;
    store.reportPainted();
    this.#settings.onPainted();
  }

  /** Takes what networks are drawn with, which the store has loaded with their scenes. */
  async #prepareNetwork(renderer: GraphRenderer): Promise<void> {
    const { createNetworkDrawing } = await loadNetworkDrawing();
    if (renderer !== this.#renderer) return;
    renderer.drawNetworks(createNetworkDrawing);
    this.#host.requestUpdate();
  }

  #create(container: HTMLElement): GraphRenderer {
    const onCamera = (camera: Camera | null): void => {
      if (isSameCamera(camera, this.#camera)) return;
      this.#camera = camera;
      this.#settings.onCamera(camera);
    };
    // It is placed by its scene until it is moved.
    this.#camera = null;
    this.#document = container.ownerDocument;
    const listeners = { ...this.#settings, onCamera };
    const renderer = new GraphRenderer(container, this.#settings.theme(), listeners);
    if (this.#createInteraction) renderer.interact(this.#createInteraction);
    return renderer;
  }

  #destroy(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#renderer?.destroy();
    this.#renderer = undefined;
    this.#unpainted = undefined;
    // Cytoscape leaves its canvases in the container.
    this.#settings.container()?.replaceChildren();
  }
}
