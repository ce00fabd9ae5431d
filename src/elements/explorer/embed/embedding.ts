import { html, nothing, type TemplateResult } from 'lit';
import { embeddingMessages } from '../../../messages/index.js';
import type { Store } from '../../../store/index.js';
import type { StyledElement } from '../../shared/styled-element.js';
import type { EmbedDialog } from './embed-dialog.js';

/** Lets readers take what is seen into a page of their own, where the page allows it. */
export class Embedding {
  readonly #host: StyledElement;
  readonly #store: () => Store;
  #dialog: EmbedDialog | undefined;

  constructor(host: StyledElement, store: () => Store) {
    this.#host = host;
    this.#store = store;
  }

  async #open(): Promise<void> {
    const { EmbedDialog } = await import('./embed-dialog.js');
    this.#dialog ??= new EmbedDialog(this.#host, this.#store);
    await this.#dialog.open();
  }

  /** The dialog, once it was asked for. */
  render(): TemplateResult | typeof nothing {
    return this.#dialog?.render() ?? nothing;
  }

  /** The button among those of the legend. */
  renderButton(): TemplateResult | typeof nothing {
    if (!this.#host.hasAttribute('can-embed')) return nothing;
    // Should its code not come, the reader can try again.
    const open = (): void => void this.#open().catch(() => undefined);
    return html`<button type="button" slot="menu" class="in-menu" @click=${open}>
      ${embeddingMessages.button}
    </button>`;
  }
}
