import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    container: explorer / inline-size;
    display: block;
    block-size: min(48rem, 90vh);
    background: var(--_paper);
    font-size: 0.875rem;
    line-height: 1.45;
  }

  .page {
    display: grid;
    grid-template:
      'header inspector' auto
      'graph inspector' minmax(0, 1fr)
      'legend inspector' auto
      / minmax(0, 1fr) 22rem;
    position: relative;
    block-size: 100%;
    overflow: hidden;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* There is nothing to inspect. While data loads, the column is kept, so that nothing moves. */
  .page.failed {
    grid-template-columns: minmax(0, 1fr) 0;
  }

  header {
    grid-area: header;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
    padding: 0.75rem 1.25rem 0.6rem;
    border-block-end: 1px solid var(--_hairline);
  }

  h1 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.5rem;
    line-height: 1.2;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
  }

  .views {
    display: flex;
  }

  .views button + button {
    margin-inline-start: -1px;
  }

  .views [aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  .loading .controls {
    visibility: hidden;
  }

  .day {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_ink-soft);
  }

  .day label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  input {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 2.25rem;
    box-sizing: border-box;
    padding: 0 0.6rem;
  }

  input[aria-invalid='true'] {
    border-color: var(--_talks);
  }

  /* Over the graph, which therefore keeps its size. */
  .day-error {
    position: absolute;
    inset-block-start: calc(100% + 0.35rem);
    inset-inline-start: 0;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(18rem, calc(100cqi - 1.8rem));
    margin: 0;
    padding: 0.35rem 0.6rem;
    color: var(--_talks);
    background: var(--_surface);
    border: 1px solid var(--_talks);
  }

  input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  ownership-graph {
    grid-area: graph;
    block-size: auto;
    min-block-size: 0;
  }

  ownership-list {
    grid-area: graph;
    min-block-size: 0;
  }

  .page:not(.table) ownership-list,
  .page.table ownership-graph,
  .page.table .more {
    display: none;
  }

  .more {
    grid-area: graph;
    place-self: end;
    position: relative;
    z-index: 1;
    margin: 0 0.5rem;
    padding: 0.2rem 0.4rem;
    min-block-size: 1.5rem;
    font-size: 0.75rem;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    text-decoration: underline;
  }

  /* In a wide container inspector and legend are items of the grid of the page. */
  aside,
  .sheet {
    display: contents;
  }

  ownership-inspector {
    grid-area: inspector;
    min-block-size: 0;
    overflow: auto;
    border-inline-start: 1px solid var(--_hairline);
  }

  ownership-legend {
    grid-area: legend;
    padding: 0.5rem 1.25rem 0.6rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .sheet-open,
  .sheet-bar {
    display: none;
  }

  /* One line for the title and all controls. */
  @container explorer (46rem <= inline-size < 90rem) {
    .day-word {
      display: none;
    }
  }

  /* The inspector is shown only while something is selected, in the place of a part of the picture. */
  @container explorer (46rem <= inline-size < 75rem) {
    .page {
      grid-template:
        'header header' auto
        'graph graph' minmax(0, 1fr)
        'legend legend' auto
        / minmax(0, 1fr) 22rem;
    }

    ownership-inspector {
      grid-area: graph / 2 / graph / 3;
      z-index: 2;
      background: var(--_paper);
    }

    .page:not(.selecting) ownership-inspector {
      display: none;
    }

    /* What was selected must not be under it. */
    .page.selecting ownership-graph {
      grid-area: graph / 1 / graph / 2;
    }
  }

  @container explorer (inline-size < 46rem) {
    .page {
      grid-template:
        'header' auto
        'graph' minmax(0, 1fr)
        'sheet' auto
        / minmax(0, 1fr);
    }

    .page:has(aside.small) {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, max(9.5rem, 26%));
    }

    .page:has(aside:is(.half, .full)) {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, 58%);
    }

    header {
      display: grid;
      gap: 0.4rem;
      padding: 0.5rem 0.9rem;
    }

    h1 {
      font-size: 1.2rem;
    }

    .controls {
      justify-content: space-between;
      gap: 0.4rem;
    }

    .day {
      gap: 0.3rem;
    }

    .day-word,
    .save-word {
      display: none;
    }

    .controls button,
    .controls input {
      padding-inline: 0.45rem;
    }

    aside {
      grid-area: sheet;
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      min-block-size: 0;
      background: var(--_surface);
      border-block-start: 1px solid var(--_control-line);
    }

    /* Over the graph, which keeps its size, so that it need not be drawn anew. */
    aside.full,
    aside.dragged {
      grid-row: graph-start / sheet-end;
      z-index: 2;
    }

    aside.dragged {
      align-self: end;
      max-block-size: 100%;
    }

    aside.closed .sheet {
      display: none;
    }

    .sheet {
      display: block;
      overflow: auto;
    }

    ownership-inspector {
      overflow: visible;
      border: 0;
    }

    ownership-legend {
      padding-block: 1rem;
    }

    /* The sheet has one control that closes it, and it is always in view. */
    ownership-inspector::part(close) {
      display: none;
    }

    .sheet-open {
      display: block;
      border: 0;
      min-block-size: 2.75rem;
      text-align: start;
      padding-inline: 0.9rem;
    }

    .sheet-bar {
      display: flex;
      border-block-end: 1px solid var(--_hairline);
    }

    .sheet-bar > button {
      border: 0;
      min-block-size: 2.75rem;
      padding-inline: 0.9rem;
    }

    .sheet-handle {
      flex: 1;
      position: relative;
      cursor: ns-resize;
      touch-action: none;
    }

    .sheet-handle::before {
      content: '';
      position: absolute;
      inset: 50% auto auto 50%;
      inline-size: 3rem;
      block-size: 4px;
      translate: -50% -50%;
      background: var(--_control-line);
    }

    .sheet-close {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }

  /* At a high zoom little is left beside the header: the sheet takes its place as well. */
  @media (height < 26rem) {
    @container explorer (inline-size < 46rem) {
      aside.full {
        grid-area: auto;
        position: absolute;
        inset: 0;
      }
    }
  }
`;
