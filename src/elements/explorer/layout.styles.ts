import { css, type CSSResult } from 'lit';
import { NARROW_BELOW_PX, WIDE_FROM_PX } from './widths.js';

/** The places of header, graph, list, inspector and legend in containers of every width. */
export const layoutStyles: CSSResult = css`
  :host {
    container: explorer / inline-size;
    block-size: clamp(576px, 90vh, 768px);
    background: var(--_paper);
    --_leading: 1.45;
  }

  .page {
    display: grid;
    grid-template:
      'header header' auto
      'graph inspector' minmax(0, 1fr)
      'time inspector' auto
      'legend inspector' auto
      / minmax(0, 1fr) 352px;
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

  ownership-graph {
    grid-area: graph;
    block-size: auto;
    min-block-size: 0;
  }

  ownership-list,
  ownership-table,
  ownership-changes,
  ownership-storyline {
    grid-area: graph;
    max-block-size: none;
  }

  .page:not(.list) ownership-list,
  .page:not(.table) ownership-table,
  .page:not(.changes) ownership-changes,
  .page:not(.storyline) ownership-storyline,
  .panel :is(ownership-graph, .toolbar) {
    display: none;
  }

  /* In place of what is loaded with the data; the graph says it by itself. */
  .wait {
    grid-area: graph;
    place-self: center;
    color: var(--_ink-soft);
  }

  .page:not(.panel) .wait {
    display: none;
  }

  ownership-inspector {
    grid-area: inspector;
    min-block-size: 0;
    overflow: auto;
    border-inline-start: 1px solid var(--_hairline);
  }

  /* Its code comes after the picture, whose size it must not change. */
  ownership-timeline {
    grid-area: time;
    box-sizing: border-box;
    min-block-size: 43.4px;
    padding: 2px 20px;
    border-block-start: 1px solid var(--_hairline);
  }

  @media (pointer: coarse) {
    ownership-timeline {
      min-block-size: 51.4px;
    }

    /* A line of controls is as high as a finger is wide. */
    ownership-legend {
      --_base: 67px;
    }
  }

  ownership-legend {
    grid-area: legend;
    box-sizing: border-box;
    /* As many lines as it mostly has, so that the picture keeps its size when items come and go. */
    min-block-size: calc(var(--_base, 25px) + 18px * var(--_rows, 2) + var(--_extra, 0px));
    padding: 5px 20px 6px;
    border-block-start: 1px solid var(--_hairline);
  }

  /* What changed, or all kinds of ties and of parties. */
  .comparing,
  .network {
    --_extra: 47px;
  }

  @container explorer (inline-size < 1280px) {
    .page {
      --_rows: 3;
    }
  }

  @container explorer (inline-size < 1100px) {
    .network {
      --_extra: 54px;
    }
  }

  @container explorer (inline-size < 820px) {
    .page {
      --_rows: 4;
    }
  }

  /* The inspector is shown only while something is selected, in the place of a part of the picture. */
  @container explorer (${NARROW_BELOW_PX}px <= inline-size < ${WIDE_FROM_PX}px) {
    .page {
      grid-template:
        'header header' auto
        'graph graph' minmax(0, 1fr)
        'time time' auto
        'legend legend' auto
        / minmax(0, 1fr) 352px;
    }

    ownership-inspector {
      grid-area: graph / 2 / graph / 3;
      z-index: 2;
      background: var(--_paper);
    }

    ownership-timeline {
      min-block-size: 62.4px;
    }

    .page:not(.selecting) ownership-inspector {
      display: none;
    }

    /* What was selected must not be under it. */
    .page.selecting :is(ownership-graph, ownership-table, ownership-changes, ownership-storyline) {
      grid-area: graph / 1 / graph / 2;
    }
  }

  @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
    .page {
      grid-template:
        'header' auto
        'graph' minmax(0, 1fr)
        'sheet' auto
        / minmax(0, 1fr);
    }
  }
`;
