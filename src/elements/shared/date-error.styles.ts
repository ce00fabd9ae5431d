import { css, type CSSResult } from 'lit';

/** A field for a day with something wrong in it, and what says so. Its place is the nearest one with a position. */
export const dateErrorStyles: CSSResult = css`
  input[aria-invalid='true'] {
    border-color: var(--_talks);
  }

  /* Over what is below, which therefore keeps its size. */
  .day-error {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: 0;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(288px, calc(100cqi - 29px));
    margin: 0;
    padding: 6px 10px;
    color: var(--_talks);
    background: var(--_surface);
    border: 1px solid var(--_talks);
  }
`;
