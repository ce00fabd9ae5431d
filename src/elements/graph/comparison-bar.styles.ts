import { css, type CSSResult } from 'lit';

/** The bar lies over the space that the graph keeps free above a comparison. */
export const comparisonBarStyles: CSSResult = css`
  .comparison {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    box-sizing: border-box;
    block-size: var(--_comparison);
    padding-inline: 10px;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_paper);
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .comparison p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    line-height: 1.25;
    color: var(--_ink-soft);
  }

  .comparison button {
    flex: none;
    min-block-size: 30px;
    padding-inline: 8px;
  }

  .comparison ~ .focus-bar {
    inset-block-start: var(--_comparison);
  }

  @media (pointer: coarse) {
    .comparison button {
      min-block-size: 44px;
    }
  }
`;
