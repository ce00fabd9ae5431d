import { css, type CSSResult } from 'lit';

/** The chart of a stake through time. */
export const chartStyles: CSSResult = css`
  .plot {
    display: grid;
    grid-template: 7.5em auto / auto 1fr;
    gap: 0.25em 0.5em;
    color: var(--_ink-soft);
    font-size: 0.8125em;
  }

  .plot svg {
    width: 100%;
    height: 100%;
  }

  .scale,
  .years {
    display: flex;
    justify-content: space-between;
  }

  .scale {
    flex-direction: column;
    text-align: end;
    line-height: 1;
  }

  .years {
    grid-column: 2;
  }

  .chart {
    margin-block: 0.9em 1.4em;
  }

  .chart svg {
    overflow: visible;
  }

  .chart line {
    stroke-width: 1px;
  }

  .chart line.level {
    stroke: var(--_majority);
    stroke-width: 2px;
  }

  .chart line.level.votes {
    stroke: var(--_stake);
    stroke-dasharray: 4 3;
  }

  .chart .area {
    fill: var(--_stake);
    fill-opacity: 0.18;
  }

  .chart .range {
    fill: var(--_stake);
    fill-opacity: 0.55;
    /* A narrow range would be thinner than a pixel. */
    stroke: var(--_stake);
    stroke-width: 1.5px;
  }

  .chart line.axis {
    stroke: var(--_control-line);
  }

  .chart line.day {
    stroke: var(--_talks);
  }

  .chart .value {
    fill: var(--_ink);
    font-size: 12px;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }

  .chart .value.votes {
    fill: var(--_ink-soft);
  }

  @media (forced-colors: active) {
    .chart .area,
    .chart .range,
    .chart .value {
      fill: CanvasText;
    }

    .chart line.level,
    .chart line.axis {
      stroke: CanvasText;
    }

    .chart line.day {
      stroke: Highlight;
    }

    .chart .value {
      stroke: Canvas;
    }
  }
`;
