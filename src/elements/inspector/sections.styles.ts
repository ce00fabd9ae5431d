import { css, type CSSResult } from 'lit';

/** Sections, those that open, and what is one more click away within them. */
export const sectionStyles: CSSResult = css`
  section {
    margin-block-start: 1.5em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_hairline);
  }

  section > h3 {
    margin-block-end: 0.8em;
  }

  .section {
    border-block-start: 1px solid var(--_hairline);
  }

  .section:last-of-type {
    border-block-end: 1px solid var(--_hairline);
  }

  .section > summary,
  .section.empty {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    /* In a sheet, fingers hit them. */
    min-block-size: var(--_row, 40px);
    box-sizing: border-box;
    padding-block: 0.5em;
  }

  @media (pointer: coarse) {
    .section > summary,
    .section.empty {
      min-block-size: 44px;
    }
  }

  .section > summary h3,
  .section.empty h3 {
    color: var(--_ink);
    font-size: 1.0625em;
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
  }

  .section > .content {
    padding-block: 0.25em 0.75em;
  }

  .group + .group {
    margin-block-start: 1.1em;
  }

  h4 {
    margin: 0 0 0.4em;
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

  .more[open] > summary {
    margin-block-end: 0.35em;
  }

  summary:hover h3,
  .more > summary:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
`;
