import { css, type CSSResult } from 'lit';

/** The fields with code to copy, and what is said of them. */
export const embedDialogStyles: CSSResult = css`
  .embed-dialog {
    inline-size: min(640px, calc(100% - 32px));
  }

  .embed-dialog form {
    gap: 8px;
  }

  .embed-dialog .kind {
    display: block;
    margin-block: 8px 4px;
    font-weight: bold;
  }

  .embed-dialog textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 8px 10px;
    resize: vertical;
    field-sizing: content;
    max-block-size: 12em;
    font:
      0.929em / 1.45 ui-monospace,
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace;
    overflow-wrap: anywhere;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_control-line);
  }

  .embed-dialog textarea:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .embed-dialog p {
    margin: 0;
    color: var(--_ink-soft);
  }

  .embed-dialog a {
    color: var(--_accent);
  }

  .embed-dialog form > button {
    justify-self: start;
  }

  .embed-dialog .status {
    min-block-size: 1.45em;
    color: var(--_ink);
  }
`;
