import type { ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../model/index.js';

/** An id, and the part of an address that may say it: `selected`, or `connection`, which names parties alone. */
interface Question {
  id: string;
  part: 'selected' | 'connection';
  dataset: Dataset;
}

/** Finds the id of the data that somebody meant by one that it does not have, by code that is loaded for that. */
export class Suggestion {
  readonly #host: ReactiveControllerHost;
  #asked: Question | undefined;
  #answer: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The last answer. */
  get answer(): string | undefined {
    return this.#answer;
  }

  /** The id that was meant; undefined where there is none like it, and until it is found. */
  for(question: Question): string | undefined {
    const { id, part, dataset } = this.#asked ?? {};
    const isNew = id !== question.id || part !== question.part || dataset !== question.dataset;
    if (isNew) void this.#ask(question);
    return this.#answer;
  }

  async #ask(question: Question): Promise<void> {
    this.#asked = question;
    this.#answer = undefined;
    // Without it nothing is suggested.
    const code = await import('../shared/address/meant-value.js').catch(() => undefined);
    if (this.#asked !== question) return;
    const part = { name: question.part, value: encodeURIComponent(question.id) };
    this.#answer = code?.meantValue(part, question.dataset);
    this.#host.requestUpdate();
  }
}
