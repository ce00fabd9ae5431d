import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { inSlices } from '../../store/index.js';

/** Renders what is not in sight in tasks that are all short, in the order in which it was asked for. */
export class RenderQueue {
  readonly #render: (part: () => void) => void;
  readonly #waiting: (() => void)[] = [];
  #running: Promise<void> | undefined;

  /** `render` renders a part of an element between its updates. */
  constructor(render: (part: () => void) => void) {
    this.#render = render;
  }

  add(part: () => void): void {
    this.#waiting.push(part);
    this.#running ??= inSlices(this.#steps()).finally(() => (this.#running = undefined));
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.#running;
  }

  *#steps(): Generator<void, void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      this.#render(next);
      yield;
    }
  }
}

class RenderedLater extends AsyncDirective {
  #content: (() => unknown) | undefined;
  #isDue = false;

  render(content: () => unknown, queue: RenderQueue, isInSight: boolean): unknown {
    const isFirst = this.#content === undefined;
    this.#content = content;
    this.#isDue ||= isInSight;
    if (this.#isDue) return content();
    if (isFirst) queue.add(() => this.#renderNow());
    return nothing;
  }

  #renderNow(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    // A page that was left meanwhile is not rendered any more.
    if (this.isConnected) this.setValue(this.#content?.());
  }
}

/** Renders nothing at first, unless it is in sight, and the content when its turn in a queue has come; from then on at once. */
export const renderedLater = directive(RenderedLater);
