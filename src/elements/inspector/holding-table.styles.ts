import { css, type CSSResult } from 'lit';

/** The table of the dated values of a stake. */
export const holdingTableStyles: CSSResult = css`
  table {
    width: 100%;
    margin-block-start: 1em;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.35em 0.6em 0.35em 0;
    text-align: start;
    vertical-align: baseline;
  }

  td {
    overflow-wrap: break-word;
  }

  td:nth-child(-n + 2):not([colspan]) {
    white-space: nowrap;
  }

  thead th,
  tbody tr:not(.remarks) td {
    border-block-start: 1px solid var(--_hairline);
  }

  thead th {
    border-block-start: 0;
  }

  .remarks td {
    padding-block: 0 0.6em;
  }

  .remarks .soft,
  .remarks .parts,
  .remarks .note,
  .remarks .doubt {
    font-size: inherit;
  }
`;
