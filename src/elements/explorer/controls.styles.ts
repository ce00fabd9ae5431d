import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { NARROW_BELOW_REM, WIDE_FROM_REM } from './widths.js';

/** What comes after the first picture: the ways past the header, and the button for the list of keys. */
export const controlsStyles: CSSResult = css`
  .skip {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 4;
  }

  .live,
  .skip button:not(:focus) {
    ${visuallyHidden};
    margin: 0;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }

  .keyboard {
    min-block-size: 1.5rem;
    padding: 0 0.6em;
  }

  /* There is nothing of it to be seen. */
  @container explorer (${NARROW_BELOW_REM}rem <= inline-size < ${WIDE_FROM_REM}rem) {
    .page:not(.selecting) .skip .details {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .skip button:focus,
    .keyboard {
      min-block-size: 2.75rem;
    }
  }
`;
