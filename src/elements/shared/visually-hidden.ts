import { css, type CSSResult } from 'lit';

/** The declarations of what is there for screen readers and not to be seen. */
export const visuallyHidden: CSSResult = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
