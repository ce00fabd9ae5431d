import { css, type CSSResult } from 'lit';

/** The slider of the threshold of control, and the table of who can turn a vote. */
export const powerStyles: CSSResult = css`
  .power :is(th, td):nth-child(n + 2) {
    padding-inline-end: 0;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .power + .soft {
    margin-block-start: 0.7em;
  }

  .threshold {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }

  .threshold input {
    inline-size: 6em;
    min-block-size: 24px;
    accent-color: var(--_accent);
  }
`;
