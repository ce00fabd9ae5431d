import { css, type CSSResult } from 'lit';

/** The declarations of a field that something is typed into. */
export const field: CSSResult = css`
  box-sizing: border-box;
  font: inherit;
  color: var(--_ink);
  background: var(--_surface);
  border: 1px solid var(--_control-line);
`;
