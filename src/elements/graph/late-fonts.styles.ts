import { css, type CSSResult } from 'lit';

/** The text whose width tells that a font has come. */
export const lateFontsStyles: CSSResult = css`
  .font-sample {
    position: absolute;
    font-size: 100px;
    white-space: pre;
    visibility: hidden;
    pointer-events: none;
  }
`;
