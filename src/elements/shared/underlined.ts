import { css, type CSSResult } from 'lit';

/** The declarations of what looks like a link. */
export const underlined: CSSResult = css`
  color: var(--_accent);
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-decoration-color: var(--_control-line);
  text-underline-offset: 0.2em;
`;

/** The same under the pointer. */
export const underlinedMore: CSSResult = css`
  text-decoration-color: currentcolor;
  text-decoration-thickness: 2px;
`;

/** The declarations of a button within text: large enough to be hit, without moving the lines around it apart. */
export const inText: CSSResult = css`
  min-block-size: 24px;
  min-inline-size: 24px;
  margin-block: -3px;
  padding: 0;
  border: 0;
  background: none;
  text-align: start;
`;
