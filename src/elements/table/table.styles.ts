import { css, type CSSResult } from 'lit';
import { panel } from '../shared/panel.js';
import { colourClasses } from '../shared/colour-classes.js';
import { COLOUR_TOKENS, REGION_TOKENS } from '../shared/token-names.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { toolbarStyles } from './toolbar.styles.js';

const tableStyles: CSSResult = css`
  :host {
    ${panel};
    container-type: inline-size;
    --_size: calc(var(--_text) - 1px);
    --_leading: 1.3;
    --_row: calc(var(--_size) + 21px);
  }

  .scroller {
    flex: 1 1 auto;
    overflow: auto;
    container-type: inline-size;
    position: relative;
    outline-offset: -2px;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }

  th,
  td {
    box-sizing: border-box;
    padding: 0 10px;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_paper);
    font-weight: normal;
    text-align: start;
    overflow: hidden;
  }

  td {
    block-size: var(--_row);
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .numeric {
    text-align: end;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0;
    vertical-align: bottom;
    border-block-end-color: var(--_control-line);
    overflow: visible;
  }

  thead button {
    inline-size: 100%;
    min-block-size: 36px;
    min-inline-size: 0;
    padding: 5px 10px;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    text-align: inherit;
    overflow-wrap: anywhere;
  }

  [aria-sort] button {
    color: var(--_ink);
    font-weight: 700;
  }

  [aria-sort='ascending'] button::after {
    content: ' ▲' / '';
  }

  [aria-sort='descending'] button::after {
    content: ' ▼' / '';
  }

  /* The name of a row stays in sight. */
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: 1px solid var(--_hairline);
  }

  thead th:first-child {
    z-index: 2;
  }

  /* Above the names, which stand beside a line. */
  thead th:first-child button {
    padding-inline-start: calc(10px + 5px);
  }

  ${colourClasses(REGION_TOKENS)}
  ${colourClasses(COLOUR_TOKENS)}

  tbody th {
    padding: 0;
    border-inline-start: 5px solid var(--_colour, transparent);
  }

  tbody button {
    display: flex;
    align-items: center;
    inline-size: 100%;
    block-size: var(--_row);
    min-block-size: 0;
    padding: 0 10px;
    border: 0;
    background: none;
    text-align: start;
    font-weight: 600;
  }

  tbody button span {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  tbody button:focus-visible {
    outline-offset: -2px;
  }

  tr[data-id] {
    cursor: pointer;
  }

  tr[data-id]:hover > *,
  .selected > * {
    background: color-mix(in srgb, var(--_ink) 8%, var(--_paper));
  }

  .selected > * {
    box-shadow: inset 0 -2px var(--_accent);
  }

  .space {
    padding: 0;
    border: 0;
  }

  .notice,
  .nothing {
    margin: 0;
    padding: 6px 14px;
    color: var(--_ink-soft);
  }

  .visually-hidden {
    ${visuallyHidden};
  }

  @media (forced-colors: active) {
    .selected > *,
    .selected button {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media (pointer: coarse) {
    :host {
      --_row: 44px;
    }

    thead button {
      min-block-size: 44px;
    }

    /* A row that a finger hits has space for two lines. */
    tbody button span {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
      overflow-wrap: anywhere;
      line-height: 1.25;
    }
  }
`;

export const styles: CSSResult[] = [tableStyles, toolbarStyles];
