import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../shared/visually-hidden.js';

/** The page, its headings and its text. */
export const pageStyles: CSSResult = css`
  :host {
    overflow: auto;
    background: var(--_surface);
    --_size: calc(var(--_text) + 1px);
    --_leading: 1.45;
    overflow-wrap: anywhere;
  }

  article {
    padding: var(--ownership-inspector-padding, 20px);
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  h2,
  h3 {
    margin: 0;
    padding: 0;
  }

  ul,
  .events {
    list-style: none;
  }

  h2 {
    font: 400 2.125em / 1.1 var(--_font-display);
    text-wrap: balance;
  }

  h3,
  h4,
  .kicker,
  th {
    color: var(--_ink-soft);
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.07em;
    text-transform: uppercase;
  }

  .kicker {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 0.6em;
  }

  /* It arrives after the page is shown, so its line is kept for it. */
  .subtitle,
  .provenance {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_ink-soft);
  }

  .subtitle {
    min-block-size: 1lh;
    margin-block-start: 0.2em;
  }

  .summary {
    margin-block-start: 0.6em;
    font-family: var(--_font-display);
    font-size: 1.25em;
    line-height: 1.35;
    text-wrap: pretty;
  }

  /* As high without the name of a source, which may come late, as with it. */
  .provenance {
    display: flex;
    align-items: baseline;
    gap: 0.25em;
    margin-block-start: 0.1em;
    padding-block: 4px;
    font-size: 0.875em;
  }

  /* Where the name is too long, its beginning is shown. */
  .provenance > .source-name {
    min-inline-size: 0;
    margin-block: -4px;
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: inherit;
  }

  header + .facts,
  .outcome + .facts,
  section > p + .facts {
    margin-block-start: 0.6em;
  }

  .summary:empty {
    display: none;
  }

  header + .note,
  .summary + .note,
  .facts + .note,
  .summary + .facts,
  header + .soft,
  .summary + .soft {
    margin-block-start: 0.6em;
  }

  .soft,
  .count {
    color: var(--_ink-soft);
  }

  .soft,
  .note,
  .doubt,
  .disputes,
  .parts,
  figcaption,
  table {
    font-size: 0.875em;
  }

  .outcome,
  .doubt strong {
    color: var(--_talks);
  }

  .outcome {
    font-weight: 600;
  }

  header + .outcome {
    margin-block-start: 0.6em;
  }

  .visually-hidden {
    ${visuallyHidden};
  }
`;
