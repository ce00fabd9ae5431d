import { css, html, type CSSResult, type TemplateResult } from 'lit';
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
    <div class="toolbar" part="toolbar" role="group" aria-label=${text.view}>
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

export const toolbarStyles: CSSResult = css`
  .toolbar {
    display: flex;
  }

  button {
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 2.25rem;
    min-inline-size: 2.25rem;
    padding: 0 0.7rem;
    cursor: pointer;
  }

  .toolbar button + button {
    margin-inline-start: -1px;
  }

  button:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_ink) 8%, var(--_surface));
  }

  button:disabled {
    color: var(--_ink-soft);
    border-color: var(--_hairline);
    cursor: default;
  }

  button:focus-visible {
    position: relative;
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;
