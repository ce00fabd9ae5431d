import { css, type CSSResult } from 'lit';

/** The dialog in which data is opened. */
export const styles: CSSResult = css`
  :host {
    display: inline-block;
    font: 0.875rem / 1.45 var(--_font);
  }

  :host([hidden]) {
    display: none;
  }

  dialog {
    inline-size: min(640px, calc(100% - 32px));
    max-block-size: min(720px, calc(100% - 32px));
    overflow: auto;
    font: 0.875rem / 1.45 var(--_font);
  }

  /* What is in it may be wider than it is, and scrolls. */
  dialog form > * {
    min-inline-size: 0;
  }

  dialog form {
    grid-template-columns: minmax(0, 1fr);
  }

  p,
  ul {
    margin: 0;
  }

  h3 {
    margin: 12px 0 4px;
    font-size: 1em;
  }

  h3:first-child {
    margin-block-start: 0;
  }

  .formats,
  .advice,
  .places {
    color: var(--_ink-soft);
  }

  .drop {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 16px;
    border: 1px dashed var(--_control-line);
  }

  input,
  select,
  textarea {
    font: inherit;
    color: var(--_ink);
    max-inline-size: 100%;
  }

  ::file-selector-button {
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 36px;
    margin-inline-end: 10px;
    padding: 0 11px;
    cursor: pointer;
  }

  select,
  textarea {
    background: var(--_paper);
    border: 1px solid var(--_control-line);
    box-sizing: border-box;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 4px;
    resize: vertical;
  }

  .paste {
    display: grid;
    gap: 8px;
  }

  dialog .actions {
    flex-wrap: wrap;
  }

  button.primary {
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }

  .table,
  .report,
  .problems {
    max-block-size: 320px;
    overflow: auto;
    border: 1px solid var(--_hairline);
    padding: 10px 12px;
  }

  .problems {
    padding-inline-start: 28px;
    overflow-wrap: anywhere;
  }

  .table {
    padding: 0;
  }

  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 4px 8px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_hairline);
    max-inline-size: 220px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  th {
    font-weight: normal;
  }

  th > span {
    display: block;
    font-weight: bold;
  }

  .summary,
  .notes {
    padding: 0;
    list-style: none;
  }

  .notes li {
    display: grid;
    grid-template-columns: minmax(2.2em, auto) minmax(0, 1fr);
    gap: 8px;
    padding-block: 3px;
    overflow-wrap: anywhere;
  }

  .count {
    text-align: end;
    font-variant-numeric: tabular-nums;
    color: var(--_ink-soft);
  }

  .places {
    display: block;
    font-size: 0.857em;
  }

  code {
    display: block;
    margin-block-start: 4px;
    overflow-wrap: anywhere;
    user-select: all;
  }

  summary {
    cursor: pointer;
  }

  :is(input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  @media (pointer: coarse) {
    select,
    summary,
    input[type='file'] {
      min-block-size: 44px;
    }
  }
`;
