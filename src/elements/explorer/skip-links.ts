import { html, type TemplateResult } from 'lit';
import { keyboardMessages } from '../../messages/index.js';

/** Where a reader can go at once. */
export type SkipTarget = keyof typeof keyboardMessages.skipTo;

/**
 * What Tab reaches first: the ways past the header. They are seen while they have the focus, and
 * are buttons, since an address cannot lead into the explorer.
 */
export function skipLinks(
  targets: readonly SkipTarget[],
  goTo: (target: SkipTarget) => void,
): TemplateResult {
  return html`<nav class="skip" aria-label=${keyboardMessages.skip}>
    ${targets.map(
      (target) =>
        html`<button type="button" @click=${() => goTo(target)}>
          ${keyboardMessages.skipTo[target]}
        </button>`,
    )}
  </nav>`;
}
