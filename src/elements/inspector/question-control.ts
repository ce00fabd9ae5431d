import { html, type TemplateResult } from 'lit';
import type { Question } from '../../model/index.js';
import type { InspectorContext } from './context.js';

/** Whether a click on a link asks for nothing but to follow it, neither in another tab nor in another window. */
function isPlain({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/**
 * A question that shows its answer in place. Where the address of the page says what is
 * seen, it is a link, which can be opened in another tab or copied; else a button.
 */
export function questionControl(
  { title, address }: Question,
  { open, hrefOf }: InspectorContext,
): TemplateResult {
  const href = hrefOf(address);
  if (href === undefined) {
    const show = (): void => open(address);
    return html`<button type="button" part="question" @click=${show}>${title}</button>`;
  }
  const follow = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    open(address);
  };
  return html`<a part="question" href=${href} @click=${follow}>${title}</a>`;
}
