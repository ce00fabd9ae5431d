import { css, type CSSResult } from 'lit';
import { NARROW_BELOW_PX } from './widths.js';

/** The sheet in which a narrow container has the inspector and the legend: closed, or as it opens. What moves it further comes with its bar. */
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

  @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
    .page:has(aside:not(.closed)) {
      grid-template-rows: auto minmax(0, 1fr) minmax(0, 48%);
    }

    aside {
      grid-area: sheet;
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      min-block-size: 0;
      background: var(--_surface);
      border-block-start: 1px solid var(--_control-line);
    }

    aside.closed .sheet {
      display: none;
    }

    .sheet {
      display: block;
      overflow: auto;
    }

    .sheet-open {
      display: block;
      border: 0;
      min-block-size: 44px;
      text-align: start;
      padding-inline: 14px;
    }

    .sheet-bar {
      display: flex;
      min-block-size: 44px;
      border-block-end: 1px solid var(--_hairline);
    }
  }
`;
