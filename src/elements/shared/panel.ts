import { css, type CSSResult } from 'lit';

/** The declarations of an element that has its controls above what scrolls, no higher than it need be alone in a page. */
export const panel: CSSResult = css`
  display: flex;
  flex-direction: column;
  max-block-size: 768px;
  overflow: hidden;
  background: var(--_paper);
`;
