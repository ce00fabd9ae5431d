import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Store } from '../../store/index.js';
import type { AddressPanel } from './address/address-panel.js';
import type { StyledElement } from './styled-element.js';

interface UrlStateHost extends StyledElement {
  /** The attribute `url-state`; null without it. */
  urlState: string | null;
  readonly ownStore: Store;
}

/**
 * Lets an element with the attribute `url-state` keep what is seen in the address of the page.
 * The code for that is loaded with the data where the address may say something, which is
 * to be seen in the first picture; else after the picture.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: UrlStateHost;
  /** The attribute as it is followed; null while the address is not. */
  #followed: string | null = null;
  #panel: AddressPanel | undefined;

  constructor(host: UrlStateHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there can be a link to what is seen: only a page with an address of its own has one. */
  get hasLink(): boolean {
    return this.#host.urlState !== null && location.origin !== 'null';
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Copies the link to what is seen, or shows it where the browser does not allow that. */
  async copyLink(): Promise<void> {
    await this.#connect();
    await this.#panel?.copyLink();
  }

  #follow(): void {
    const { urlState, ownStore, isConnected } = this.#host;
    if (urlState === this.#followed || !isConnected) return;
    this.#stop();
    this.#followed = urlState;
    if (urlState === null) return;
    if (location.search || location.hash) ownStore.waitFor(this.#connect());
    // Should it not come, nothing but the address is missing.
    else ownStore.ready.then(() => this.#connect()).catch(() => undefined);
  }

  #stop(): void {
    this.#followed = null;
    this.#panel?.disconnect();
    this.#panel = undefined;
  }

  async #connect(): Promise<void> {
    const { AddressPanel } = await import('./address/address-panel.js');
    const { urlState, id, ownStore, isConnected } = this.#host;
    if (this.#panel || urlState === null || !isConnected) return;
    this.#panel = new AddressPanel(this.#host, ownStore, urlState || id);
  }

  /** What is said of the address, and the dialog with the link. */
  render(): TemplateResult | typeof nothing {
    return this.#panel?.render() ?? nothing;
  }
}
