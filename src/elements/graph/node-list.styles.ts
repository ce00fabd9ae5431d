import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../shared/visually-hidden.js';

export const nodeListStyles: CSSResult = css`
  /* The list stands for the canvas to the keyboard and to screen readers; only its focus ring is seen. */
  .nodes {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 0;
    overflow: hidden;
    pointer-events: none;
    list-style: none;
    color: transparent;
    outline: none;
  }

  .nodes li {
    ${visuallyHidden};
  }

  .nodes:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
  }
`;
