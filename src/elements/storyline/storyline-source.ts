import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../model/index.js';
import type { StorylineOptions } from '../../network/index.js';
import type { ArrangedStoryline } from '../../scene/index.js';
import { searchStoryline } from '../../store/index.js';

interface Question {
  dataset: Dataset;
  options: StorylineOptions;
}

function isSame(a: Question, b: Question): boolean {
  return a.dataset === b.dataset && JSON.stringify(a.options) === JSON.stringify(b.options);
}

/** Gets storylines from a worker, and updates its host when one has come. The last one stays until then. */
export class StorylineSource implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #asked: Question | undefined;
  #asking = new AbortController();
  /** Settles when the last question is answered, or given up. */
  pending: Promise<void> = Promise.resolve();
  storyline: ArrangedStoryline | undefined;
  hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.isWaiting) return;
    this.#asking.abort();
    this.#asked = undefined;
  }

  /** Whether what was asked for last has not come yet. */
  isWaiting = false;

  /** Asks for a storyline, unless it was asked for last. */
  ask(question: Question): void {
    if (this.#asked && isSame(this.#asked, question)) return;
    if (this.#asked?.dataset !== question.dataset) this.storyline = undefined;
    this.#asked = question;
    this.#asking.abort();
    this.#asking = new AbortController();
    this.isWaiting = true;
    this.hasFailed = false;
    this.pending = this.#find(question, this.#asking.signal);
  }

  /** Asks again after a failure. */
  retry(): void {
    const question = this.#asked;
    this.#asked = undefined;
    if (question) this.ask(question);
    this.#host.requestUpdate();
  }

  async #find({ dataset, options }: Question, signal: AbortSignal): Promise<void> {
    try {
      const storyline = await searchStoryline(dataset, options, signal);
      if (signal.aborted) return;
      this.storyline = storyline;
    } catch {
      if (signal.aborted) return;
      this.hasFailed = true;
    }
    this.isWaiting = false;
    this.#host.requestUpdate();
  }
}
