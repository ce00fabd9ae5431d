import { css, type CSSResult } from 'lit';
import { field } from '../../shared/field.js';

/** What the dialog in which a picture is saved has of its own. */
export const pictureDialogStyles: CSSResult = css`
  .picture-dialog {
    inline-size: min(960px, calc(100% - 32px));
    max-block-size: calc(100dvh - 32px);
  }

  .picture-dialog form {
    grid-template:
      'heading heading' auto
      'choices preview' minmax(0, 1fr)
      'choices status' auto
      'actions actions' auto
      / 320px minmax(0, 1fr);
    column-gap: 24px;
  }

  .picture-dialog h2 {
    grid-area: heading;
  }

  .picture-dialog .choices {
    grid-area: choices;
    display: grid;
    align-content: start;
    gap: 12px;
    max-block-size: min(560px, calc(100dvh - 190px));
    overflow-y: auto;
    padding: 3px;
  }

  .picture-dialog .preview {
    grid-area: preview;
    display: grid;
    place-content: center;
    min-block-size: 200px;
    overflow: hidden;
    background: var(--_group);
  }

  .picture-dialog canvas {
    max-inline-size: 100%;
    background: repeating-conic-gradient(var(--_hairline) 0 25%, var(--_surface) 0 50%) 0 0 / 16px
      16px;
  }

  .picture-dialog .status {
    grid-area: status;
    margin: 0;
    min-block-size: 1.4em;
    color: var(--_ink-soft);
  }

  .picture-dialog .status[data-wrong] {
    color: var(--_talks);
  }

  .picture-dialog .actions {
    grid-area: actions;
  }

  .picture-dialog button.primary {
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  .picture-dialog fieldset {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .picture-dialog legend,
  .picture-dialog label > span {
    padding: 0;
    color: var(--_ink-soft);
  }

  .picture-dialog legend {
    margin-block-end: 6px;
  }

  .picture-dialog label {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .picture-dialog .field {
    justify-content: space-between;
  }

  .picture-dialog .text {
    display: grid;
    gap: 2px;
  }

  .picture-dialog .custom {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: end;
    gap: 8px;
  }

  .picture-dialog select,
  .picture-dialog textarea,
  .picture-dialog .text input {
    ${field};
    inline-size: 100%;
    border-radius: 0;
    padding: 4px 6px;
    resize: vertical;
  }

  .picture-dialog .field select {
    inline-size: 216px;
    min-block-size: 36px;
  }

  .picture-dialog .custom .field select {
    inline-size: 80px;
  }

  .picture-dialog .text input {
    min-block-size: 36px;
  }

  .picture-dialog :is(select, textarea, input):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .picture-dialog input {
    margin: 0;
    accent-color: var(--_accent);
  }

  @media (pointer: coarse) {
    .picture-dialog label,
    .picture-dialog .field select,
    .picture-dialog .text input {
      min-block-size: 44px;
    }
  }

  @media (max-width: 759px) {
    .picture-dialog {
      padding: 16px;
    }

    .picture-dialog form {
      display: flex;
      flex-direction: column;
    }

    .picture-dialog .choices {
      max-block-size: none;
      overflow: visible;
    }

    .picture-dialog .preview {
      order: -1;
      flex: none;
    }

    .picture-dialog h2 {
      order: -2;
    }

    .picture-dialog .actions {
      position: sticky;
      inset-block-end: -16px;
      padding-block: 8px 16px;
      background: var(--_surface);
    }
  }
`;
