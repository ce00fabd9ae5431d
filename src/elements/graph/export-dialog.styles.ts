import { css, type CSSResult } from 'lit';

/** What the dialog in which an image is saved has of its own. */
export const exportDialogStyles: CSSResult = css`
  select:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  button.primary {
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  fieldset {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 6px;
    color: var(--_ink-soft);
  }

  label {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .field {
    justify-content: space-between;
    color: var(--_ink-soft);
  }

  select {
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 36px;
    padding: 0 6px;
  }

  input {
    margin: 0;
    accent-color: var(--_accent);
  }

  @media (pointer: coarse) {
    fieldset {
      gap: 0;
    }

    label,
    select {
      min-block-size: 44px;
    }
  }

  .error {
    margin: 0;
    color: var(--_talks);
  }
`;
