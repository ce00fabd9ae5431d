import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';

/** What the buttons act on: a graph, or an element that contains one. */
interface ToolbarTarget {
  zoom(direction: 1 | -1): void;
  fit(): void;
  openExportDialog(): void;
}

/** What the button for the link acts on. */
interface LinkTarget {
  /** Whether there can be a link to what is seen. */
  readonly hasLink: boolean;
  copyLink(): Promise<void>;
}

/** The buttons of a graph, and what else is to be joined to them. */
export function toolbar(
  target: ToolbarTarget,
  last: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const text = messages.graph;
  const zoomOut = (): void => target.zoom(-1);
  const zoomIn = (): void => target.zoom(1);
  const fit = (): void => target.fit();
  const openExportDialog = (): void => target.openExportDialog();
  return html`
    <div class="toolbar joined" part="toolbar" role="group" aria-label=${text.view}>
      <button type="button" aria-label=${text.zoomOut} @click=${zoomOut}>
        ${text.zoomOutSymbol}
      </button>
      <button type="button" aria-label=${text.zoomIn} @click=${zoomIn}>${text.zoomInSymbol}</button>
      <button type="button" aria-label=${text.fitLong} @click=${fit}>${text.fit}</button>
      <button type="button" @click=${openExportDialog}>${text.savePicture}</button>
      ${last}
    </div>
  `;
}

/** The button that copies the link to what is seen; nothing where there is none. */
export function linkButton(target: LinkTarget): TemplateResult | typeof nothing {
  if (!target.hasLink) return nothing;
  // Should its code not come, the reader can try again.
  const copy = (): void => void target.copyLink().catch(() => undefined);
  return html`<button type="button" class="copy-link" @click=${copy}>
    ${messages.graph.copyLink}
  </button>`;
}
