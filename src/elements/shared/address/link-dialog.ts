import { html, type TemplateResult } from 'lit';
import { addressMessages } from '../../../messages/index.js';

/** The dialog with a link, for a reader to copy where the browser does not let the page do it. */
export function linkDialog(link: string): TemplateResult {
  const { byHand, close, heading, link: label } = addressMessages;
  return html`
    <dialog class="link-dialog" part="link-dialog" aria-labelledby="link-heading">
      <form method="dialog">
        <h2 id="link-heading">${heading}</h2>
        <p>${byHand}</p>
        <input type="text" readonly aria-label=${label} .value=${link} />
        <div class="actions"><button>${close}</button></div>
      </form>
    </dialog>
  `;
}
