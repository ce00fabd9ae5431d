import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../shared/visually-hidden.js';

export const styles: CSSResult = css`
  :host {
    display: grid;
    min-block-size: 36px;
    --_leading: 1.35;
  }

  .field {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: inherit;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
  }

  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  svg {
    flex: none;
    margin-inline-start: 10px;
    fill: none;
    stroke: var(--_ink-soft);
    stroke-width: 1.5;
  }

  input {
    flex: 1;
    align-self: stretch;
    min-inline-size: 0;
    padding: 0 8px;
    border: 0;
    outline: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-overflow: ellipsis;
  }

  input::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }

  /* As high as the field with its frame. */
  input,
  button {
    margin-block: -1px;
  }

  button {
    flex: none;
    align-self: stretch;
    min-inline-size: 36px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    cursor: pointer;
  }

  .popup {
    inset: auto;
    box-sizing: border-box;
    inline-size: min(480px, 100vw - 16px);
    margin: 0;
    padding: 0;
    overflow: auto;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    font-size: 1em;
    line-height: 1.35;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    gap: 2px 16px;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 7px 12px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  li + li,
  ul:not(:empty) + p {
    border-block-start: 1px solid var(--_hairline);
  }

  li:hover,
  li[aria-selected='true'] {
    background: color-mix(in srgb, var(--_ink) 8%, var(--_surface));
  }

  li[aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .matched,
  .facts,
  p {
    color: var(--_ink-soft);
  }

  .name {
    font-weight: 700;
  }

  .facts {
    grid-column: 1;
  }

  .go-to {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    color: var(--_accent);
    text-decoration: underline;
    white-space: nowrap;
  }

  p {
    margin: 0;
    padding: 10px 12px;
  }

  .live {
    ${visuallyHidden};
    padding: 0;
  }

  @media (pointer: coarse) {
    :host {
      min-block-size: 44px;
    }

    /* Smaller letters let some telephones zoom in. */
    .field {
      font-size: 1.143em;
    }

    button {
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .go-to {
      color: LinkText;
    }
  }
`;
