import { html, nothing, type TemplateResult } from 'lit';
import { addressMessages } from '../../../messages/index.js';
import { PageAddress, type Misread, type Store } from '../../../store/index.js';
import { copyText } from '../copy-text.js';
import { dialogStyles } from '../dialog.styles.js';
import type { StyledElement } from '../styled-element.js';
import { addressPanelStyles } from './address-panel.styles.js';
import { linkDialog } from './link-dialog.js';
import { wordMisread } from './word-misread.js';

/** How long a confirmation stays. */
const CONFIRMATION_MS = 4000;

/**
 * Keeps what is seen in the address of the page, says what of an address could not be
 * understood, and copies the link. Loaded on demand.
 */
export class AddressPanel {
  readonly #host: StyledElement;
  readonly #address: PageAddress;
  #text = '';
  /** Whether what is said stays until the reader closes it. */
  #isNote = false;
  #link = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `key` is what parts of the address for the host begin with. */
  constructor(host: StyledElement, store: Store, key: string) {
    this.#host = host;
    host.addStyles([dialogStyles, addressPanelStyles]);
    host.requestUpdate();
    const onRead = (misread: Misread): void => void this.#note(wordMisread(misread, store.dataset));
    this.#address = new PageAddress(store, { key, onRead });
  }

  /** Lets go of the address. */
  disconnect(): void {
    clearTimeout(this.#timer);
    this.#address.disconnect();
  }

  /** Copies the link to what is seen; where the browser refuses, shows it for the reader to copy. */
  async copyLink(): Promise<void> {
    const { link } = this.#address;
    const { shadowRoot } = this.#host;
    if (!shadowRoot || !(await copyText(link, shadowRoot))) {
      await this.#show(link);
      return;
    }
    await this.#say(addressMessages.copied);
    this.#timer = setTimeout(() => void this.#say(''), CONFIRMATION_MS);
  }

  async #show(link: string): Promise<void> {
    this.#link = link;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.link-dialog');
    if (!this.#host.isConnected || !dialog || dialog.open) return;
    dialog.showModal();
    const input = dialog.querySelector('input');
    input?.focus();
    input?.select();
  }

  async #note(text: string): Promise<void> {
    if (text === '' && !this.#isNote) return;
    await this.#say(text, true);
  }

  async #say(text: string, isNote = false): Promise<void> {
    clearTimeout(this.#timer);
    // What is there with the region that announces it is not announced.
    await this.#host.updateComplete;
    this.#text = text;
    this.#isNote = isNote;
    this.#host.requestUpdate();
  }

  readonly #onClose = (): void => void this.#say('');

  render(): TemplateResult {
    const { close } = addressMessages;
    const button = html`<button type="button" @click=${this.#onClose}>${close}</button>`;
    return html`
      <div class="address ${this.#text === '' ? '' : 'shown'}" part="address-status">
        <p role="status">${this.#text}</p>
        ${this.#isNote && this.#text !== '' ? button : nothing}
      </div>
      ${linkDialog(this.#link)}
    `;
  }
}
