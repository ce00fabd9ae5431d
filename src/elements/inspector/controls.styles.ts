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
    white-space: normal;
  }

  .reference {
    margin-inline-start: 0.15em;
    padding: 0.4em 0.25em;
    color: var(--_ink-soft);
    font-size: 0.7em;
    font-weight: 400;
    line-height: 1;
    text-decoration: none;
    vertical-align: 0.45em;
  }

  .reference:hover {
    text-decoration: underline;
  }

  :focus-visible,
  .sources li:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  h2:focus-visible {
    outline: none;
  }

  summary {
    color: var(--_ink-soft);
    cursor: pointer;
  }

  details {
    margin-block-start: 0.9em;
  }

  details.small {
    margin-block-start: 0.35em;
  }

  .small > summary {
    font-size: 0.875em;
  }

  .small[open] > summary {
    margin-block-end: 0.35em;
  }

  details[open]:not(.small) > summary {
    margin-block-end: 0.9em;
  }
`;
