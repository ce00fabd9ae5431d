import { css, type CSSResult } from 'lit';

/** What stands in place of the graph. */
export const statusMessageStyles: CSSResult = css`
  .state {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    padding: 24px;
    text-align: center;
    background: var(--_paper);
    overflow: auto;
  }

  .state p {
    margin: 0;
    color: var(--_ink-soft);
  }
`;
