import { css, type CSSResult } from 'lit';

/** Buttons with a frame, alone or joined in a row; one that is pressed is inverted. */
export const buttonStyles: CSSResult = css`
  button {
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 36px;
    min-inline-size: 36px;
    padding: 0 11px;
    cursor: pointer;
  }

  /* Buttons in a row that share the line between two. */
  .joined {
    display: flex;
  }

  .joined > button + button {
    margin-inline-start: -1px;
  }

  button:hover:not(:disabled, [aria-pressed='true']) {
    background: color-mix(in srgb, var(--_ink) 8%, var(--_surface));
  }

  button[aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
    /* Else forced colours would give its text the colour of the ground. */
    forced-color-adjust: none;
  }

  button:disabled {
    color: var(--_ink-soft);
    border-color: var(--_hairline);
    cursor: default;
  }

  button:focus-visible {
    position: relative;
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;
