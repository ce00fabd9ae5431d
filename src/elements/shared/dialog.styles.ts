import { css, type CSSResult } from 'lit';

/** A modal dialog over the page: its frame, its heading and the buttons at its end. */
export const dialogStyles: CSSResult = css`
  dialog {
    inline-size: min(22rem, calc(100% - 2rem));
    box-sizing: border-box;
    padding: 1.25rem 1.5rem;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  dialog form {
    display: grid;
    gap: 0.9rem;
  }

  dialog h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.375rem;
  }

  dialog .actions {
    display: flex;
    justify-content: flex-end;
    gap: 0.5rem;
  }

  @media (pointer: coarse) {
    dialog .actions button {
      min-block-size: 2.75rem;
    }
  }
`;
