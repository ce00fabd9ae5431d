import { css, type CSSResult } from 'lit';

export const hintStyles: CSSResult = css`
  .note {
    position: absolute;
    /* A line of it is no higher than the space around a picture that fits: it covers nothing. */
    inset-block-end: 0;
    inset-inline-start: 12px;
    max-inline-size: calc(100% - 24px);
    margin: 0;
    padding: 0 6px;
    overflow-wrap: anywhere;
    font-size: 0.914em;
    line-height: 18px;
    background: var(--_surface);
    pointer-events: none;
  }

  .note[hidden],
  .frame:not(:hover) .note.idle {
    display: none;
  }

  @media (pointer: coarse) {
    /* Beside the button in the middle that moves the picture. */
    .note {
      max-inline-size: calc(50% - 61px);
    }
  }
`;
