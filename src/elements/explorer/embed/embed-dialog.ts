import { html, type TemplateResult } from 'lit';
import { embeddingMessages as words } from '../../../messages/index.js';
import type { Store } from '../../../store/index.js';
import { copyText } from '../../shared/copy-text.js';
import { dialogStyles } from '../../shared/dialog.styles.js';
import type { StyledElement } from '../../shared/styled-element.js';
import { webLink } from '../../shared/web-link.js';
import { elementCode, frameCode, type EmbedSettings } from './embed-code.js';
import { embedDialogStyles } from './embed-dialog.styles.js';

type Kind = keyof typeof words.kinds;

/** The attribute with the address of the built files. */
const BASE = 'can-embed';

/**
 * The dialog with the code by which another page shows what is seen, as an element and as a frame. It says what
 * was seen when it was opened. Loaded then.
 */
export class EmbedDialog {
  readonly #host: StyledElement;
  readonly #store: () => Store;
  #codes: Readonly<Record<Kind, string>> | undefined;
  #status = '';

  constructor(host: StyledElement, store: () => Store) {
    this.#host = host;
    this.#store = store;
    host.addStyles([dialogStyles, embedDialogStyles]);
  }

  /** Opens the dialog, if the host is in a page. */
  async open(): Promise<void> {
    this.#codes = this.#write();
    this.#status = this.#codes ? '' : words.noAddress;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!this.#host.isConnected || !dialog || dialog.open) return;
    dialog.showModal();
    // The focus scrolls a field to its end.
    for (const field of dialog.querySelectorAll('textarea')) {
      field.setSelectionRange(0, 0);
      field.scrollTop = 0;
    }
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.embed-dialog');
  }

  /** The address of the folder with the built files. */
  get #base(): URL {
    return new URL(this.#host.getAttribute(BASE) ?? '', this.#host.baseURI);
  }

  /** What is written for each kind of page; undefined for data without an address. */
  #write(): Readonly<Record<Kind, string>> | undefined {
    const { state } = this.#store();
    const { load } = state;
    if (load.status !== 'loaded' || load.origin.type !== 'src') return undefined;
    const settings: EmbedSettings = {
      state,
      base: this.#base,
      src: new URL(load.origin.url, this.#host.baseURI),
      attributes: this.#host,
    };
    return {
      element: elementCode(settings),
      frame: frameCode(settings, load.dataset.title),
    };
  }

  async #copy(kind: Kind): Promise<void> {
    const { shadowRoot } = this.#host;
    const field = this.#dialog?.querySelector<HTMLTextAreaElement>(`[name=${kind}]`);
    if (!shadowRoot || !field) return;
    const isCopied = await copyText(field.value, this.#dialog ?? shadowRoot);
    this.#status = isCopied ? words.copied : words.notCopied;
    if (!isCopied) {
      field.focus();
      field.select();
    }
    this.#host.requestUpdate();
  }

  #field(kind: Kind, code: string): TemplateResult {
    const { label, hint, copy } = words.kinds[kind];
    const onCopy = (): void => void this.#copy(kind);
    return html`<label
        ><span class="kind">${label}</span>
        <textarea
          name=${kind}
          rows=${kind === 'frame' ? 4 : 5}
          readonly
          spellcheck="false"
          aria-describedby="embed-${kind}"
          .value=${code}
        ></textarea>
      </label>
      <p id="embed-${kind}">${hint}</p>
      <button type="button" aria-label=${copy} @click=${onCopy}>${words.copy}</button>`;
  }

  readonly #onClose = (): void => this.#dialog?.close();

  render(): TemplateResult {
    const codes = this.#codes;
    const fields = codes
      ? html`${this.#field('element', codes.element)} ${this.#field('frame', codes.frame)}`
      : '';
    return html`<dialog part="embed-dialog" class="embed-dialog" aria-labelledby="embed-heading">
      <form method="dialog">
        <h2 id="embed-heading">${words.heading}</h2>
        ${fields}
        <p>${webLink(words.guide, new URL('embedding.html', this.#base).href)}</p>
        <p class="status" role="status">${this.#status}</p>
        <div class="actions">
          <button type="button" @click=${this.#onClose}>${words.close}</button>
        </div>
      </form>
    </dialog>`;
  }
}
