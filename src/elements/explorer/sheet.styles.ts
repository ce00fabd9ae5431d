import { css, type CSSResult } from 'lit';
import { NARROW_BELOW_REM } from './widths.js';

/** The sheet in which a narrow container has the inspector and the legend. */
export const sheetStyles: CSSResult = css`
  /* In a wide container inspector and legend are items of the grid of the page. */
  aside,
  .sheet {
    display: contents;
  }

  .sheet-open,
  .sheet-bar {
    display: none;
  }

  @container explorer (inline-size < ${NARROW_BELOW_REM}rem) {
    .page:has(aside.small) {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, max(9.5rem, 26%));
    }

    .page:has(aside:is(.half, .full)) {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, 58%);
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
      min-block-size: 0;
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
    @container explorer (inline-size < ${NARROW_BELOW_REM}rem) {
      aside.full {
        grid-area: auto;
        position: absolute;
        inset: 0;
      }
    }
  }
`;
