import { css, type CSSResult } from 'lit';

/** What stands in place of the graph: a sentence, or what is wrong with the data. */
export const statusMessageStyles: CSSResult = css`
  .failure ul:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .state {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    padding: 1.5rem;
    text-align: center;
    background: var(--_paper);
    overflow: auto;
  }

  .state p {
    margin: 0;
    color: var(--_ink-soft);
  }

  .failure {
    grid-template-columns: minmax(0, 46rem);
    justify-content: center;
    justify-items: stretch;
    align-content: start;
    gap: 0.75rem;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .failure h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.5rem;
  }

  .failure ul {
    margin: 0;
    padding: 0 0 0 1.2rem;
    overflow: auto;
  }

  .failure li + li {
    margin-block-start: 0.5rem;
  }

  .failure code {
    color: var(--_ink-soft);
  }

  .failure button {
    justify-self: start;
  }
`;
