import { css, type CSSResult } from 'lit';

/** References to sources, and the popover that shows these. */
export const referenceStyles: CSSResult = css`
  .references {
    white-space: nowrap;
  }

  td .references {
    display: block;
    white-space: normal;
  }

  td .reference {
    margin-block: -4px;
  }

  /* Wide and high enough for a finger, without a wider gap in the text than the numbers need. */
  .reference {
    min-inline-size: 24px;
    margin: -8px -6px -8px -2px;
    padding: 8px 6px;
    color: var(--_ink-soft);
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1;
    text-align: center;
    text-decoration: none;
    vertical-align: 0.35em;
  }

  .reference::before {
    content: attr(data-citations);
    content: attr(data-citations) / '';
  }

  .source-name {
    padding-block: 4px;
    color: var(--_ink-soft);
    font-size: 0.875em;
  }

  [part='source-popover'] {
    inset: auto;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(320px, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    margin: 0;
    padding: 10px 12px;
    overflow: auto;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: 0.933em;
    line-height: 1.4;
  }

  [part='source-popover'] li + li {
    margin-block-start: 0.6em;
  }

  [part='source-popover'] span {
    display: block;
    font-size: inherit;
  }
`;
