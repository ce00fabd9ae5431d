import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { messages } from '../../messages/index.js';
import type { LeftOut, ZoomGesture } from '../../render/index.js';
import type { Scene } from '../../scene/index.js';
import { describeHovered } from './describe-hovered.js';

const ZOOM_HINT_MS = 1800;

/**
 * The line of text over the graph, for those who use a pointer: how to zoom when
 * the wheel or two fingers were left to the page, what the pointer or the keyboard is on, or what is
 * left out at this zoom.
 */
export class HintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onHover: (id: string | null) => void;
  #hovered: string | null = null;
  #leftOut: LeftOut = { names: 0, shares: 0 };
  /** By what a reader is shown how to zoom; undefined for none. */
  #zoomHint: ZoomGesture | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onHover` is called when the pointer comes onto something else, or onto nothing. */
  constructor(host: ReactiveControllerHost, onHover: (id: string | null) => void) {
    this.#host = host;
    this.#onHover = onHover;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#zoomHint = undefined;
  }

  /** The id of the party or tie that the pointer is on; null for none. */
  setHovered(id: string | null): void {
    if (id !== this.#hovered) this.#onHover(id);
    this.#hovered = id;
    this.#host.requestUpdate();
  }

  /** How much is left out at the current zoom. */
  setLeftOut(leftOut: LeftOut = { names: 0, shares: 0 }): void {
    const { names, shares } = this.#leftOut;
    if (leftOut.names === names && leftOut.shares === shares) return;
    this.#leftOut = leftOut;
    // The renderer may report it while the host updates.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }

  /** Says for a moment how to zoom. */
  showZoomHint(gesture: ZoomGesture): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#setZoomHint(undefined), ZOOM_HINT_MS);
    this.#setZoomHint(gesture);
  }

  #setZoomHint(gesture: ZoomGesture | undefined): void {
    if (gesture === this.#zoomHint) return;
    this.#zoomHint = gesture;
    this.#host.requestUpdate();
  }

  /** `focused` is the id of the party that the keyboard is on; null for none. */
  render(scene: Scene | null, focused: string | null): TemplateResult {
    const { zoomHints, leftOutHint } = messages.picture;
    const { names, shares } = this.#leftOut;
    const hint = this.#zoomHint
      ? zoomHints[this.#zoomHint]
      : describeHovered(scene, this.#hovered ?? focused);
    const isInNetwork = scene?.view === 'network';
    const text = hint || (isInNetwork ? leftOutHint(names, shares) : '');
    // Whoever looks only must know that shares are missing.
    return html`<p
      class=${hint === '' && shares === 0 ? 'note idle' : 'note'}
      aria-hidden="true"
      ?hidden=${text === ''}
    >
      ${text}
    </p>`;
  }
}
