import { css, type CSSResult } from 'lit';

/** What bars and charts have in common. */
export const figureStyles: CSSResult = css`
  figure svg {
    display: block;
    overflow: hidden;
  }

  rect.hatch {
    fill: var(--_control-line);
  }

  figcaption {
    margin-block-start: 0.35em;
    color: var(--_ink-soft);
  }

  @media (forced-colors: active) {
    rect.hatch {
      fill: CanvasText;
    }
  }
`;
