import { css, type CSSResult } from 'lit';

/** The bars that divide the capital and the votes among the owners. */
export const barStyles: CSSResult = css`
  .bar {
    margin-block: 0.9em 1em;
  }

  .bar + .soft {
    margin-block: -0.6em 1em;
  }

  .bar-title {
    margin-block-end: 0.15em;
    color: var(--_ink-soft);
    font-size: 0.8125em;
  }

  figcaption + .bar-title {
    margin-block-start: 0.5em;
  }

  .bar .share {
    fill: var(--_stake);
  }

  .bar .majority {
    fill: var(--_majority);
  }

  .bar .alternate {
    fill-opacity: 0.7;
  }

  .bar .possible {
    fill-opacity: 0.35;
  }

  .bar .gap {
    fill: var(--_surface);
  }

  .bar .frame {
    fill: none;
    stroke: var(--_control-line);
    stroke-width: 1px;
  }

  .bar ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .bar .unrecorded {
    margin-inline-start: auto;
  }

  @media (forced-colors: active) {
    .bar .share,
    .bar .majority {
      fill: CanvasText;
    }

    .bar .gap {
      fill: Canvas;
    }

    .bar .frame {
      stroke: CanvasText;
    }
  }
`;
