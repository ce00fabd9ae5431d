import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { NetworkIndex } from '../../network/index.js';
import type { Direction, Scene } from '../../scene/index.js';
import { nextTask, type Store } from '../../store/index.js';
import { TypeAhead } from '../shared/type-ahead.js';
import { connectCentreTo } from './connect-centre.js';
import { keyAction, type KeyAction } from './keys.js';
import { markSelected, nodeList, OPTIONS_IN_TASK } from './node-list.js';

interface KeyboardSettings {
  store: () => Store;
  /** The rendered list; null while there is none. */
  list: () => HTMLElement | null;
  /** Brings a party into view. */
  reveal: (id: string) => void;
  pan: (direction: Direction) => void;
  zoom: (direction: 1 | -1) => void;
  fit: () => void;
}

/**
 * Moves over the graph by keys. The focus is on the list of companies, one of
 * which is active; the canvas highlights it.
 */
export class KeyboardController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: KeyboardSettings;
  readonly #typeAhead = new TypeAhead();
  #active: string | null = null;
  /** The scene by which each group of options is rendered: of a large one, more follow in other tasks. */
  #listed: Scene[] = [];

  constructor(host: ReactiveControllerHost, settings: KeyboardSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** The id of the party that the keyboard is on; null while the list has no focus. */
  get active(): string | null {
    return this.#active;
  }

  set active(id: string | null) {
    if (id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const list = this.#settings.list();
    if (list) markSelected(list, this.#settings.store().state.selected);
    const [scene] = this.#listed;
    if (scene) void this.#listNext(scene);
  }

  async #listNext(scene: Scene): Promise<void> {
    const groups = Math.ceil(scene.nodes.length / OPTIONS_IN_TASK);
    const next = Array.from({ length: groups }, (_, at) => at).find(
      (at) => this.#listed[at] !== scene,
    );
    if (next === undefined) return;
    await nextTask();
    if (this.#listed[0] !== scene || this.#listed[next] === scene) return;
    this.#listed[next] = scene;
    this.#host.requestUpdate();
  }

  /** Moves the focus to the list, from where the keyboard goes on. */
  readonly focus = (): void => {
    this.#settings.list()?.focus({ preventScroll: true });
  };

  readonly #onFocus = (): void => {
    this.active ??= this.#settings.store().state.selected;
  };

  readonly #onBlur = (): void => {
    // The list also loses the focus when an update removes it.
    void this.#host.updateComplete.then(() => (this.active = null));
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { scene } = this.#settings.store();
    if (!scene) return;
    const named = this.#named(scene, event);
    const action = named ?? keyAction(scene, this.active, event);
    if (!action || this.#isLeftToPage(action, event)) return;
    event.preventDefault();
    if (!named) this.#typeAhead.end();
    this.#do(action);
  };

  /** Where there is nothing to go back from, the key is the page's: it closes a dialog that the graph is in. */
  #isLeftToPage({ type }: KeyAction, event: KeyboardEvent): boolean {
    const { state, canUndo } = this.#settings.store();
    if (event.key !== 'Escape' || state.selected !== null) return false;
    const isInDialog = event.composedPath().some((target) => target instanceof HTMLDialogElement);
    return type === 'select' || isInDialog || !canUndo;
  }

  /** Goes to what begins with the letters that are being typed. */
  #named({ nodes }: Scene, event: KeyboardEvent): KeyAction | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const at = nodes.findIndex(({ id }) => id === this.active);
    const place = this.#typeAhead.placeOf(event.key, event.timeStamp, nodes, at);
    const node = place === undefined ? undefined : nodes[place];
    return node && { type: 'move', id: node.id };
  }

  #do(action: KeyAction): void {
    const { store, reveal, pan, zoom, fit } = this.#settings;
    switch (action.type) {
      case 'move':
        this.active = action.id;
        reveal(action.id);
        break;
      case 'select':
        store().select(action.id);
        break;
      case 'connect':
        connectCentreTo(store(), action.id);
        break;
      case 'toggle':
        store().toggle(action.key);
        break;
      case 'back':
        store().back();
        break;
      case 'pan':
        pan(action.direction);
        break;
      case 'zoom':
        zoom(action.direction);
        break;
      case 'fit':
        fit();
        break;
    }
  }

  /** The list of the companies of a scene. */
  render(scene: Scene, index: NetworkIndex): TemplateResult {
    if (scene !== this.#listed[0]) {
      this.#listed.length = Math.min(
        this.#listed.length,
        Math.ceil(scene.nodes.length / OPTIONS_IN_TASK),
      );
      this.#listed[0] = scene;
    }
    return nodeList({
      scene,
      listed: this.#listed,
      index,
      active: this.active,
      onKeyDown: this.#onKeyDown,
      onFocus: this.#onFocus,
      onBlur: this.#onBlur,
    });
  }
}
