import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { InspectorContext } from './context.js';
import { whenLoaded } from './missing-parts.js';
import { renderedLater } from './rendered-later.js';

export interface Disclosure {
  heading: string;
  /** How many there are, in words, beside the heading. */
  count?: string | undefined;
  /** Whether it is open although the reader has not opened it. Default false. */
  isOpen?: boolean;
  content: () => unknown;
}

/** Opens what is closed, and leaves alone what a reader has opened or closed. */
export function openedBy(isOpen: boolean): true | typeof noChange {
  return isOpen || noChange;
}

/**
 * A section of a page that is closed until a reader opens it; its content is rendered after what is in
 * sight. While parts of the
 * data are loading it says so instead of its content, so that nothing moves under
 * the eyes of who has opened it.
 */
export function disclosure(
  { heading, count, isOpen = false, content }: Disclosure,
  context: InspectorContext,
): TemplateResult {
  const whole = (): unknown => whenLoaded(context, content);
  const countText = count === undefined ? nothing : html`<span class="count">${count}</span>`;
  return html`<details part="section" class="section" ?open=${openedBy(isOpen)}>
    <summary>
      <h3 part="heading">${heading}</h3>
      ${countText}
    </summary>
    <div class="content">${renderedLater(whole, context.queue, isOpen)}</div>
  </details>`;
}

/** A section that has nothing to open: `Disputed figures none`. */
export function emptySection(heading: string, count: string): TemplateResult {
  return html`<div part="section" class="section empty">
    <h3 part="heading">${heading}</h3>
    <span class="count">${count}</span>
  </div>`;
}
