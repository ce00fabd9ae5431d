import { css, type CSSResult } from 'lit';

/** Buttons and links. */
export const controlStyles: CSSResult = css`
  button {
    /* Large enough to be hit, without moving the lines of text around it apart. */
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-block: -3px;
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

  /* Its place is kept until its code is loaded. */
  ownership-search {
    min-block-size: 2.25rem;
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

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
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
