import { html, type TemplateResult } from 'lit';
import { messages } from '../../messages/index.js';

/** What the buttons act on: a graph, or an element that contains one. */
interface ToolbarTarget {
  zoom(direction: 1 | -1): void;
  fit(): void;
  openExportDialog(): void;
}

/** The buttons of a graph. */
export function toolbar(target: ToolbarTarget): TemplateResult {
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
      <button type="button" aria-label=${text.savePng} @click=${openExportDialog}>
        <span class="save-word">${text.save}&nbsp;</span>${text.png}
      </button>
    </div>
  `;
}
