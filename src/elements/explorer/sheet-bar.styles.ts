import { css, type CSSResult } from 'lit';
import { NARROW_BELOW_PX } from './widths.js';

/** The handle over the sheet, the button that closes it, what is in the sheet, and the other stops than that to which it opens. */
export const sheetBarStyles: CSSResult = css`
  @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
    .page:has(aside.small) {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, max(152px, 26%));
    }

    /* Over the graph, which keeps its size, so that it need not be drawn anew. */
    aside.full,
    aside.dragged {
      grid-row: graph-start / sheet-end;
      z-index: 2;
    }

    .sheet-bar > button {
      border: 0;
      min-block-size: 44px;
      padding-inline: 14px;
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
      inline-size: 48px;
      block-size: 4px;
      translate: -50% -50%;
      background: var(--_control-line);
    }

    .sheet-close {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    aside:not(.closed) .sheet {
      display: flex;
      flex-direction: column;
    }

    .sheet > * {
      flex: none;
    }

    /* What was selected is answered first. */
    .selecting ownership-timeline {
      order: 1;
    }

    .selecting ownership-legend {
      order: 2;
    }

    /* It is in a slot, which is no box. */
    ownership-inspector {
      --_row: 44px;

      flex: none;
      overflow: visible;
      border: 0;
    }

    ownership-legend {
      min-block-size: 0;
      padding-block: 16px;
    }

    /* The sheet has one control that closes it, and it is always in view. */
    ownership-inspector::part(close) {
      display: none;
    }

    aside.dragged {
      align-self: end;
      max-block-size: 100%;
    }
  }

  /* At a high zoom little is left beside the header: the sheet takes its place as well. */
  @media (height < 416px) {
    @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
      aside.full {
        grid-area: auto;
        position: absolute;
        inset: 0;
      }
    }
  }
`;
