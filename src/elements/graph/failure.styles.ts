import { css, type CSSResult } from 'lit';

/** What is wrong with data that cannot be shown. */
export const failureStyles: CSSResult = css`
  .failure {
    grid-template-columns: minmax(0, 736px);
    justify-content: center;
    justify-items: stretch;
    align-content: start;
    gap: 12px;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .failure h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.714em;
  }

  .failure ul {
    margin: 0;
    padding: 0 0 0 19px;
    overflow: auto;
  }

  .failure li + li {
    margin-block-start: 8px;
  }

  .failure code {
    color: var(--_ink-soft);
  }

  .failure button {
    justify-self: start;
  }

  .failure ul:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;
