import { css, type CSSResult } from 'lit';

export const hintStyles: CSSResult = css`
  .note {
    position: absolute;
    /* A line of it is no higher than the space around a picture that fits: it covers nothing. */
    inset-block-end: 0;
    inset-inline-start: 0.75rem;
    max-inline-size: calc(100% - 1.5rem);
    margin: 0;
    padding: 0 0.4rem;
    overflow-wrap: anywhere;
    font-size: 0.8rem;
    line-height: 1.125rem;
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
      max-inline-size: calc(50% - 3.8rem);
    }
  }
`;
