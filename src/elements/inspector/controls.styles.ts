import { css, type CSSResult } from 'lit';

/** Buttons, links, references and collapsed lists. */
export const controlStyles: CSSResult = css`
  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  button,
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }

  button:hover,
  a:hover {
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }

  .entry-heading .party,
  .entries > li > .party,
  .starts .party,
  .tie {
    font-weight: 600;
  }

  .soft-button {
    color: var(--_ink-soft);
  }

  .kicker .soft-button {
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
    font-size: 1.2em;
  }

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
    max-inline-size: min(20rem, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    margin: 0;
    padding: 0.6rem 0.75rem;
    overflow: auto;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: 0.875rem;
    line-height: 1.4;
  }

  [part='source-popover'] li + li {
    margin-block-start: 0.6em;
  }

  [part='source-popover'] span {
    display: block;
    font-size: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  h2:focus-visible {
    outline: none;
  }

  summary {
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .section > summary::after {
    content: '+' / '';
    margin-inline-start: auto;
    color: var(--_ink-soft);
    font-size: 1.2em;
    line-height: 1;
  }

  .section[open] > summary::after {
    content: '−' / '';
  }

  .more {
    margin-block-start: 0.5em;
  }

  .more > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_control-line);
    text-underline-offset: 0.2em;
  }

  .entry-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  .entry-foot > .more {
    margin: 0;
  }

  .entry-foot > .more[open] {
    flex-basis: 100%;
  }

  .more[open] > summary {
    margin-block-end: 0.35em;
  }

  summary:hover h3,
  .more > summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  @media (pointer: coarse) {
    .entries > li > .tie,
    .entry-heading .party,
    .soft-button,
    .more > summary {
      min-block-size: 44px;
    }
  }
`;
