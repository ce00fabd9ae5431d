import { css, type CSSResult } from 'lit';

export const hintStyles: CSSResult = css`
  .note {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-start: 0.75rem;
    max-inline-size: calc(100% - 1.5rem);
    margin: 0;
    padding: 0.25rem 0.6rem;
    overflow-wrap: anywhere;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
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
