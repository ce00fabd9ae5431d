import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { PictureScheme, Theme } from '../../render/index.js';
import { readTheme } from './theme-probe.js';

/**
 * Reads the colours and fonts that the page gives to the host, and notices when
 * they change: a transition starts on the watched element whenever a custom
 * property of the host gets another value, by whatever means, and is cancelled when
 * the property gets the former value back meanwhile. They can be read as soon as the
 * host is in a page, before its first update.
 */
export class ThemeController implements ReactiveController {
  readonly #onChange: (theme: Theme) => void;
  /** What the theme is read from. The host puts it into its shadow root before the first update. */
  readonly probe: HTMLElement;

  constructor(host: ReactiveControllerHost, onChange: (theme: Theme) => void) {
    this.#onChange = onChange;
    this.probe = document.createElement('span');
    this.probe.className = 'probe';
    host.addController(this);
  }

  hostConnected(): void {
    // Another place in the page may have other colours.
    this.#onChange(this.read());
  }

  /** The colours on the screen, or those of a scheme. The host must be in a page. */
  read(scheme: PictureScheme = 'page'): Theme {
    return readTheme(this.probe, scheme);
  }

  readonly #onChanged = (): void => {
    this.#onChange(this.read());
  };

  render(): TemplateResult {
    return html`<span
      class="theme-watch"
      @transitionrun=${this.#onChanged}
      @transitioncancel=${this.#onChanged}
    ></span>`;
  }
}
