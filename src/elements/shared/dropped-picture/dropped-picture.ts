import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import type { Store } from '../../../store/index.js';
import { isPastedInto } from '../shortcuts/key-scope.js';

const PICTURES = new Set(['image/png', 'image/svg+xml']);

/** How long what is said stays. */
const NOTE_MS = 6000;

function pictureIn(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find(({ type }) => PICTURES.has(type));
}

/** While something is dragged, only the types of its files are known. */
function hasPicture({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && PICTURES.has(type),
  );
}

/**
 * Lets a picture that was saved here, when it is dropped on the host or pasted into it, bring back
 * what it shows. Anything else that is dropped or pasted is left to the page.
 */
export class DroppedPicture implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: () => Store;
  #note = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, store: () => Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onDragOver);
    this.#host.addEventListener('drop', this.#onDrop);
    document.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#note = '';
    this.#host.removeEventListener('dragover', this.#onDragOver);
    this.#host.removeEventListener('drop', this.#onDrop);
    document.removeEventListener('paste', this.#onPaste);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (!hasPicture(event) || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#take(event.dataTransfer, event);
  };

  /** Pasted anywhere inside and, where the host fills the window, also while nothing has the focus. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    if (isPastedInto(this.#host, event)) this.#take(event.clipboardData, event);
  };

  #take(data: DataTransfer | null, event: Event): void {
    const file = pictureIn(data);
    if (!file || event.defaultPrevented || this.#store().state.load.status !== 'loaded') return;
    event.preventDefault();
    // Should its code not come, the reader can try again.
    this.#show(file, data?.getData('text/plain') ?? '').catch(() => undefined);
  }

  async #show(file: File, text: string): Promise<void> {
    const { showPicture } = await import('./show-picture.js');
    this.#say(await showPicture(file, text, this.#store()));
    this.#timer = setTimeout(() => this.#say(''), NOTE_MS);
  }

  #say(note: string): void {
    clearTimeout(this.#timer);
    this.#note = note;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<p class="picture-note" role="status">${this.#note}</p>`;
  }
}
