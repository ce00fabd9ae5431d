import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { AnchoredPopover } from '../shared/anchored-popover.js';
import type { Citation } from './citations.js';
import { sourceDetails } from './source-details.js';

/** A pointer that only crosses a reference opens nothing, and one on its way to the popover closes nothing. */
const HOVER_DELAY_MS = 200;

function referenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-citations]') : null;
}

/**
 * Shows the sources of a figure beside it: while the pointer rests on the
 * reference or on the popover, while the reference has the focus, and after a
 * click or tap until the next one elsewhere. Enter moves the focus into the
 * popover, Escape closes it and moves the focus back.
 */
export class SourcePopover implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #citationsOf: (numbers: readonly number[]) => readonly Citation[];
  readonly #anchored = new AnchoredPopover(() => this.#popover);
  #reference: HTMLElement | undefined;
  /** The document that is listened to while it is open. */
  #document: Document | undefined;
  #citations: readonly Citation[] = [];
  /** Whether it stays when the pointer and the focus leave. */
  #isPinned = false;
  /** Whether Escape moves the focus back to the reference, which must not open it again. */
  #isReturning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `citationsOf` gives the citations of the page by their numbers. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    citationsOf: (numbers: readonly number[]) => readonly Citation[],
  ) {
    this.#host = host;
    this.#citationsOf = citationsOf;
    host.addController(this);
  }

  hostConnected(): void {
    // On the root rather than on the host, at which a focus that moves within the root is not heard of.
    const root = this.#host.shadowRoot;
    for (const [type, listener] of this.#listeners) root?.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    const root = this.#host.shadowRoot;
    for (const [type, listener] of this.#listeners) root?.removeEventListener(type, listener);
    this.#close();
  }

  hostUpdated(): void {
    if (this.#reference && !this.#reference.isConnected) this.#close();
  }

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#isPinned) return;
    const reference = referenceAt(event.target);
    clearTimeout(this.#timer);
    if (reference && reference !== this.#reference) {
      this.#timer = setTimeout(() => void this.#open(reference), HOVER_DELAY_MS);
    }
  };

  readonly #onPointerOut = (event: PointerEvent): void => {
    clearTimeout(this.#timer);
    const isKept = this.#isPinned || this.#hasFocus;
    if (event.pointerType === 'touch' || isKept || !this.#reference) return;
    this.#timer = setTimeout(() => this.#close(), HOVER_DELAY_MS);
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const reference = referenceAt(event.target);
    // A click gives the focus as well, and decides by itself.
    if (
      !this.#isReturning &&
      reference?.matches(':focus-visible') &&
      reference !== this.#reference
    ) {
      void this.#open(reference);
    }
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const { relatedTarget } = event;
    // A press on what takes no focus; one elsewhere closes by itself.
    if (relatedTarget === null && this.#isPinned) return;
    const isInside = relatedTarget instanceof Node && this.#popover?.contains(relatedTarget);
    if (this.#reference && !isInside && relatedTarget !== this.#reference) this.#close();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const reference = referenceAt(event.target);
    if (!reference) return;
    const isByKey = event.detail === 0;
    if (reference === this.#reference && this.#isPinned && !isByKey) {
      this.#close();
      return;
    }
    this.#isPinned = true;
    void this.#open(reference).then(() => {
      if (isByKey) this.#popover?.querySelector<HTMLElement>('li')?.focus();
    });
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It closes this alone, not what the inspector is in.
    event.preventDefault();
    event.stopPropagation();
    const reference = this.#reference;
    const wasInside = this.#popover?.matches(':focus-within');
    this.#close();
    if (!wasInside) return;
    this.#isReturning = true;
    reference?.focus();
    this.#isReturning = false;
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    const path = event.composedPath();
    const popover = this.#popover;
    const isInside = path.some((target) => target === popover || target === this.#reference);
    if (!isInside) this.#close();
  };

  readonly #listeners = Object.entries({
    pointerover: this.#onPointerOver,
    pointerout: this.#onPointerOut,
    focusin: this.#onFocusIn,
    focusout: this.#onFocusOut,
    click: this.#onClick,
  }) as [string, EventListener][];

  get #popover(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[part=source-popover]') ?? null;
  }

  get #hasFocus(): boolean {
    return (
      this.#reference?.matches(':focus-visible') === true ||
      this.#popover?.matches(':focus-within') === true
    );
  }

  async #open(reference: HTMLElement): Promise<void> {
    clearTimeout(this.#timer);
    const numbers = (reference.dataset.citations ?? '').split(', ').map(Number);
    this.#reference = reference;
    this.#citations = this.#citationsOf(numbers);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#reference !== reference) return;
    this.#anchored.show(reference);
    const { ownerDocument } = reference;
    this.#document = ownerDocument;
    ownerDocument.addEventListener('keydown', this.#onKeyDown, true);
    ownerDocument.addEventListener('pointerdown', this.#onPointerDown, true);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#isPinned = false;
    this.#reference = undefined;
    this.#anchored.hide();
    this.#document?.removeEventListener('keydown', this.#onKeyDown, true);
    this.#document?.removeEventListener('pointerdown', this.#onPointerDown, true);
  }

  render(): TemplateResult {
    const entries = this.#citations.map(
      ({ source }) => html`<li tabindex="-1">${sourceDetails(source)}</li>`,
    );
    return html`<div part="source-popover" popover="manual">
      <ul>
        ${entries}
      </ul>
    </div>`;
  }
}
