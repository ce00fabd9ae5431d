import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Seen, Store } from '../../store/index.js';
import { LiveTextController } from '../shared/live-text-controller.js';
import { wordChange } from './word-change.js';

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
    this.#before = store.state;
    const text = wordChange(before, store);
    if (text !== '') this.#live.say(text);
  }

  render(): TemplateResult {
    return this.#live.render();
  }
}
