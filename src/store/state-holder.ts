import { initialState, type State } from './state.js';
import type { Listener, StoreEvent } from './store-event.js';

/** Holds the state of a store, which is replaced here and nowhere else, and notifies of it. */
export class StateHolder {
  readonly #canDraw: (state: State) => boolean;
  readonly #listeners = new Set<Listener>();
  #state: State = initialState();

  /** `canDraw` tells whether all is there that the view of a state is drawn from. */
  constructor(canDraw: (state: State) => boolean) {
    this.#canDraw = canDraw;
  }

  get state(): State {
    return this.#state;
  }

  /** Calls the listener after every change of the state. Returns a function that stops that. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Replaces the state, and notifies unless it is the same one and nothing is to be reported. */
  replace(next: State, event?: StoreEvent): void {
    const drawnView = this.#drawnView(next);
    const state = drawnView === next.drawnView ? next : { ...next, drawnView };
    if (state === this.#state && !event) return;
    this.#state = state;
    this.notify(event);
  }

  #drawnView(state: State): State['drawnView'] {
    if (this.#canDraw(state)) return state.view;
    return state.load.status === 'loaded' ? state.drawnView : null;
  }

  /** Notifies of what is no part of the state, or of an event. */
  notify(event?: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
