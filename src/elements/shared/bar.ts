import { css, type CSSResult } from 'lit';

/** The declarations of the bar of controls above a list or a table. */
export const bar: CSSResult = css`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 14px;
  padding: 10px 14px;
  border-block-end: 1px solid var(--_hairline);
`;
