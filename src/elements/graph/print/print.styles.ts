import { css, type CSSResult } from 'lit';

/** A picture on a sheet of paper, in place of everything else in the element. */
export const printStyles: CSSResult = css`
  .printed {
    display: none;
  }

  @media print {
    :host {
      block-size: auto !important;
      break-inside: avoid;
    }

    .printed {
      display: block;
    }

    .printed svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 96vh;
    }

    button,
    :has(~ .printed:not(:empty)) {
      display: none !important;
    }
  }
`;
