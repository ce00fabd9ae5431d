import { css, type CSSResult } from 'lit';

/** The declarations of the bar of controls above a list or a table. */
export const bar: CSSResult = css`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4rem 0.9rem;
  padding: 0.6rem 0.9rem;
  border-block-end: 1px solid var(--_hairline);
`;
