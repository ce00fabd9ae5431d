import { css, type CSSResult } from 'lit';
import { field } from '../shared/field.js';
import { bar } from '../shared/bar.js';

/** The controls above the table. */
export const toolbarStyles: CSSResult = css`
  .bar {
    ${bar};
  }

  .bar p {
    margin: 0;
  }

  input[type='search'] {
    ${field};
    flex: 0 1 224px;
    min-inline-size: 112px;
    min-block-size: 36px;
    padding: 0 10px;
    border-radius: 0;
  }

  ::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }

  .count,
  .message {
    color: var(--_ink-soft);
  }

  .message:empty {
    display: none;
  }

  .plain {
    min-block-size: 24px;
    min-inline-size: 0;
    padding: 0 3px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .actions,
  .export {
    display: flex;
    gap: 6px;
  }

  .actions {
    margin-inline-start: auto;
  }

  .columns {
    position: relative;
  }

  summary {
    display: flex;
    align-items: center;
    min-block-size: calc(36px - 2px);
    padding: 0 11px;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '▾' / '';
    margin-inline-start: 0.4em;
  }

  fieldset {
    position: absolute;
    inset-block-start: calc(100% + 2px);
    inset-inline-end: 0;
    z-index: 4;
    inline-size: max-content;
    margin: 0;
    padding: 6px 14px;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
  }

  input[type='checkbox'] {
    margin: 0;
    accent-color: var(--_accent);
  }

  summary:focus-visible,
  input:focus-visible,
  .scroller:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  @container (inline-size < 640px) {
    .bar {
      gap: 6px;
    }

    .actions {
      display: contents;
    }

    .columns {
      order: 1;
      margin-inline-start: auto;
    }

    .export {
      order: 2;
    }

    input[type='search'] {
      order: 3;
      flex: 1 1 112px;
    }

    .bar > p {
      order: 4;
      flex: 1 0 auto;
    }
  }

  @media (pointer: coarse) {
    .bar button:not(.plain),
    .bar input[type='search'],
    summary,
    label {
      min-block-size: 44px;
    }
  }
`;
