import { css, type CSSResult } from 'lit';
import { field } from '../shared/field.js';
import { panel } from '../shared/panel.js';
import { referenceStyles } from '../inspector/references.styles.js';
import { dateErrorStyles } from '../shared/date-error.styles.js';
import { bar } from '../shared/bar.js';
import { inText, underlined, underlinedMore } from '../shared/underlined.js';
import { visuallyHidden } from '../shared/visually-hidden.js';

export const styles: CSSResult = css`
  :host {
    ${panel};
    container: changes / inline-size;
    --_leading: 1.45;
  }

  :host([hidden]) {
    display: none;
  }

  .visually-hidden {
    ${visuallyHidden};
  }

  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .bar {
    ${bar};
    flex: none;
  }

  h2 {
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.286em;
  }

  .days,
  .day label,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
  }

  .day {
    position: relative;
  }

  .day label {
    gap: 6px;
  }

  .day-word,
  .total,
  .message,
  .soft {
    color: var(--_ink-soft);
  }

  input {
    ${field};
    min-block-size: 36px;
    padding: 0 8px;
  }

  ${dateErrorStyles}

  .actions {
    margin-inline-start: auto;
  }

  .message:empty {
    display: none;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
    flex: 1 0 100%;
  }

  .kinds button {
    flex: none;
    min-block-size: 28px;
    padding: 0 8px;
  }

  .count {
    color: var(--_ink-soft);
    font-weight: 400;
  }

  [aria-pressed='true'] .count {
    color: inherit;
  }

  .notice {
    padding: 8px 14px;
  }

  .list {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    position: relative;
  }

  section {
    padding: 10px 14px 11px;
    border-block-end: 1px solid var(--_hairline);
    /* What is not seen costs nothing until it is scrolled to. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 192px;
  }

  h3 {
    font-size: 1.143em;
  }

  li {
    display: grid;
    grid-template-columns: 19px 128px minmax(0, 736px);
    gap: 0 6px;
    padding-block: 3px;
  }

  time {
    color: var(--_ink-soft);
  }

  .sign {
    font-weight: 700;
    text-align: center;
  }

  li > div {
    overflow-wrap: anywhere;
  }

  .doubt {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_talks);
  }

  .name,
  .source-name {
    ${inText};
    ${underlined};
  }

  h3 .name {
    font-weight: 700;
    color: var(--_ink);
  }

  :is(.name, .source-name):hover:hover {
    background: none;
    ${underlinedMore};
  }

  .name[aria-current] {
    background: color-mix(in srgb, var(--_ink) 10%, var(--_paper));
  }

  .more {
    margin: 14px;
  }

  .nothing {
    padding: 19px 14px;
  }

  ${referenceStyles}

  @media (pointer: coarse) {
    .bar :is(button, input),
    .more {
      min-block-size: 44px;
    }

    h3 .name,
    .source-name {
      min-inline-size: 44px;
      min-block-size: 44px;
    }

    .source-name {
      margin-block: -6px;
    }

    .kinds {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
  }

  /* The date above the sentence; kinds in one line that is moved sideways. */
  @container changes (inline-size < 640px) {
    li {
      grid-template-columns: 19px minmax(0, 1fr);
    }

    time {
      grid-column: 2;
    }

    .sign {
      grid-row: 1 / 3;
      grid-column: 1;
    }

    .kinds {
      flex-wrap: nowrap;
      overflow-x: auto;
    }

    .bar {
      padding: 8px 14px;
    }
  }
`;
