import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { hidesNothing } from '../../network/index.js';
import type { Seen, Store } from '../../store/index.js';
import { LiveTextController } from '../shared/live-text-controller.js';
import { wordChange } from './word-change.js';

function isCounted({ state, hiddenCounts }: Store): boolean {
  return hidesNothing(state.filters) || hiddenCounts !== null;
}

/** Says what a reader has changed, once for each act, whichever part of the explorer it was done in. */
export class Announcer implements ReactiveController {
  readonly #store: () => Store;
  readonly #live: LiveTextController;
  #before: Seen;

  constructor(host: ReactiveControllerHost, store: () => Store) {
    this.#store = store;
    this.#live = new LiveTextController(host);
    this.#before = store().state;
    host.addController(this);
  }

  hostUpdate(): void {
    const store = this.#store();
    const before = this.#before;
    // It is said with what the filters hide, once that is counted.
    if (before.filters !== store.state.filters && !isCounted(store)) return;
    this.#before = store.state;
    const text = wordChange(before, store);
    if (text !== '') this.#live.say(text);
  }

  render(): TemplateResult {
    return this.#live.render();
  }
}
