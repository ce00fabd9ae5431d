import { css, type CSSResult } from 'lit';

/** A modal dialog over the page: its frame, its heading and the buttons at its end. */
export const dialogStyles: CSSResult = css`
  dialog {
    inline-size: min(352px, calc(100% - 32px));
    box-sizing: border-box;
    padding: 20px 24px;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  dialog form {
    display: grid;
    gap: 14px;
  }

  dialog h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.571em;
  }

  dialog .actions {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
  }

  @media (pointer: coarse) {
    dialog .actions button {
      min-block-size: 44px;
    }
  }
`;
