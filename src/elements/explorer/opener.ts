import { html, nothing, type TemplateResult } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openingMessages } from '../../messages/index.js';
import type { Store } from '../../store/index.js';
import type { OwnershipOpen } from '../open/open.js';
import { isPastedInto } from '../shared/shortcuts/key-scope.js';

/** The attribute by which a page allows readers to open data of their own. */
const ALLOWED = 'can-open';

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === 'file');
}

/** Rows of cells, or the start of a file of another format. */
const TABLE = /^[^\n]*([\t,;|])[^\n]*\n[^\n]*\1|^\s*[[{<]/;

/** Files that are pasted, or a table of the clipboard as one; pictures are left to what reads them. */
function pastedFiles(data: DataTransfer | null): File[] {
  const text = data?.getData('text/plain') ?? '';
  if (TABLE.test(text)) return [new File([text], openingMessages.pastedName)];
  const files = [...(data?.files ?? [])];
  return files.some(({ type }) => type.startsWith('image/')) ? [] : files;
}

/**
 * Lets readers open data of their own in an explorer whose page allows it: by a button, or by
 * dropping files on it, or by pasting a table or files. Pictures that were saved here come first and are left to what reads them.
 */
export class Opener implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: () => Store;
  #isDefined = false;

  constructor(host: ReactiveControllerHost & HTMLElement, store: () => Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onDragOver);
    this.#host.addEventListener('drop', this.#onDrop);
    document.addEventListener('paste', this.#onPaste, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onDragOver);
    this.#host.removeEventListener('drop', this.#onDrop);
    document.removeEventListener('paste', this.#onPaste, true);
  }

  get #isAllowed(): boolean {
    return this.#host.hasAttribute(ALLOWED);
  }

  /** The element, once its code has come. */
  async #element(): Promise<OwnershipOpen | null | undefined> {
    await customElements.whenDefined('ownership-open');
    return this.#host.shadowRoot?.querySelector('ownership-open');
  }

  async #open(files: readonly File[]): Promise<void> {
    const element = await this.#element();
    await (files.length > 0 ? element?.openFiles(files) : element?.open());
  }

  readonly #onDragOver = (event: DragEvent): void => {
    if (!this.#isAllowed || event.defaultPrevented || !hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };

  readonly #onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!this.#isAllowed || event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    void this.#open(files);
  };

  /** Spreadsheets copy a picture of the cells along, so a table is looked for before pictures are. */
  readonly #onPaste = (event: ClipboardEvent): void => {
    if (!this.#isAllowed || !isPastedInto(this.#host, event)) return;
    const files = pastedFiles(event.clipboardData);
    if (files.length === 0) return;
    event.preventDefault();
    void this.#open(files);
  };

  /** Loads the element with its first rendering; after a failure the next one tries again. */
  #define(): void {
    if (this.#isDefined) return;
    this.#isDefined = true;
    import('../open/define.js').catch(() => (this.#isDefined = false));
  }

  /** What opens data, whose button is seen where there is nothing else to see. */
  render(): TemplateResult | typeof nothing {
    if (!this.#isAllowed) return nothing;
    this.#define();
    return html`<ownership-open part="open" .store=${this.#store()}></ownership-open>`;
  }

  /** The button among those of the legend. */
  renderButton(): TemplateResult | typeof nothing {
    if (!this.#isAllowed) return nothing;
    const open = (): void => void this.#open([]);
    return html`<button type="button" slot="menu" class="in-menu" @click=${open}>
      ${openingMessages.button}
    </button>`;
  }
}
