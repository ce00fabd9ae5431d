import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Theme } from '../../render/index.js';
import { readTheme, type Scheme } from './theme-probe.js';

/**
 * Reads the colours and fonts that the page gives to the host, and notices when
 * they change: a transition starts on the watched element whenever a custom
 * property of the host gets another value, by whatever means.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (theme: Theme) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (theme: Theme) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    // Another place in the page may have other colours.
    if (this.#probe) this.#onTransitionRun();
  }

  /** The colours on the screen, or those of a scheme. The host must have been rendered. */
  read(scheme: Scheme = 'page'): Theme {
    const probe = this.#probe;
    if (!probe) throw new Error('The theme is read before the element was rendered.');
    return readTheme(probe, scheme);
  }

  get #probe(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.probe');
  }

  readonly #onTransitionRun = (): void => {
    this.#onChange(this.read());
  };

  render(): TemplateResult {
    return html`
      <span class="probe"></span>
      <span class="theme-watch" @transitionrun=${this.#onTransitionRun}></span>
    `;
  }
}
