import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExternalEdits } from './external-edits.js';

/**
 * Keeps what is rendered up to date although others edit it. A browser that
 * translates a page replaces text nodes by elements; Lit would go on to update
 * the text nodes, which are no longer in the page, and the reader would see the
 * old text. So such edits are taken back before every update, and made again
 * after it where the text is still the same.
 */
export class ExternalEditsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #excluded: string;
  #observer: MutationObserver | undefined;
  #records: MutationRecord[] = [];
  #edits: ExternalEdits | undefined;

  /** What elements that match the selector contain is not Lit's, and not watched. */
  constructor(host: ReactiveControllerHost & HTMLElement, excluded: string) {
    this.#host = host;
    this.#excluded = excluded;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (this.#observer || !root) return;
    this.#observer = new MutationObserver((records) => this.#remember(records));
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
    });
  }

  /** To be called before an update: a promise to be waited for where there are edits and their code is still to come. */
  take(): Promise<unknown> | undefined {
    this.#remember(this.#observer?.takeRecords() ?? []);
    if (this.#records.length === 0 || this.#edits) return undefined;
    // Should it not come, what was edited stays as it is.
    return this.#load().catch(() => (this.#records = []));
  }

  /** Renders a part of the host between its updates, which is no edit of others. */
  render(part: () => void): void {
    this.#remember(this.#observer?.takeRecords() ?? []);
    part();
    this.#observer?.takeRecords();
  }

  hostUpdate(): void {
    this.#edits?.undo(this.#records);
    this.#records = [];
  }

  hostUpdated(): void {
    // What Lit changed is no edit of others.
    this.#observer?.takeRecords();
    this.#edits?.redo();
  }

  #remember(records: readonly MutationRecord[]): void {
    this.#records.push(...records.filter(({ target }) => !this.#isExcluded(target)));
  }

  async #load(): Promise<void> {
    const { ExternalEdits } = await import('./external-edits.js');
    this.#edits ??= new ExternalEdits();
  }

  #isExcluded(target: Node): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest(this.#excluded) != null;
  }
}
