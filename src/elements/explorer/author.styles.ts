import { css, unsafeCSS, type CSSResult } from 'lit';
import { NARROW_BELOW_PX, WIDE_FROM_PX } from './widths.js';

/** Those that the attribute `controls` does not name are left out; their parts have the same names. */
const LEFT_OUT = unsafeCSS(
  ['search', 'views', 'day', 'toolbar', 'timeline', 'legend', 'inspector']
    .map((name) => `:host([controls]:not([controls~=${name}])) [part=${name}]`)
    .join(),
);

/** The places of what an author puts into slots, and what an author leaves out. Loaded where there is such a thing. */
export const authorStyles: CSSResult = css`
  ${LEFT_OUT} {
    display: none !important;
  }

  :host([controls]:not([controls~='inspector'])) .page {
    grid-template-columns: minmax(0, 1fr) 0;
  }

  ::slotted(:is([slot='loading'], [slot='empty'], [slot='error'])) {
    grid-area: graph;
    z-index: 6;
    overflow: auto;
  }

  .page:not(.loading) slot[name='loading'],
  .page:not(.none) slot[name='empty'],
  .page:not(.failed) slot[name='error'] {
    display: none;
  }

  /* What it would say otherwise. */
  .loading:has([name='loading'].filled) :is(ownership-graph, .wait),
  .none:has([name='empty'].filled) ownership-graph,
  .failed:has([name='error'].filled) ownership-graph {
    visibility: hidden;
  }

  ::slotted([slot='inspector']) {
    grid-area: inspector;
    min-block-size: 0;
    overflow: auto;
    border-inline-start: 1px solid var(--_hairline);
  }

  @container explorer (${NARROW_BELOW_PX}px <= inline-size < ${WIDE_FROM_PX}px) {
    ::slotted([slot='inspector']) {
      grid-area: graph / 2 / graph / 3;
      z-index: 2;
      background: var(--_paper);
    }

    .page:not(.selecting) slot[name='inspector'] {
      display: none;
    }
  }

  ::slotted([slot='footer']) {
    grid-column: 1 / -1;
    margin-inline: 20px;
  }

  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    z-index: 7;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  :is(.loaded, .failed) slot[name='poster'] {
    display: none;
  }
`;
