import { css, type CSSResult } from 'lit';

/** The bar of owners, the chart of a stake and its table. */
export const figureStyles: CSSResult = css`
  figure svg {
    display: block;
    overflow: hidden;
  }

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

  rect.hatch {
    fill: var(--_control-line);
  }

  figcaption {
    margin-block-start: 0.35em;
    color: var(--_ink-soft);
  }

  .bar ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .bar .unrecorded {
    margin-inline-start: auto;
  }

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

  table {
    width: 100%;
    margin-block-start: 1em;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.35em 0.6em 0.35em 0;
    text-align: start;
    vertical-align: baseline;
  }

  td {
    overflow-wrap: break-word;
  }

  td:nth-child(-n + 2):not([colspan]) {
    white-space: nowrap;
  }

  thead th,
  tbody tr:not(.remarks) td {
    border-block-start: 1px solid var(--_hairline);
  }

  thead th {
    border-block-start: 0;
  }

  .remarks td {
    padding-block: 0 0.6em;
  }

  .remarks .soft,
  .remarks .parts,
  .remarks .note,
  .remarks .doubt {
    font-size: inherit;
  }

  @media (forced-colors: active) {
    .bar .share,
    .bar .majority,
    .chart .area,
    .chart .range,
    rect.hatch,
    .chart .value {
      fill: CanvasText;
    }

    .bar .gap {
      fill: Canvas;
    }

    .bar .frame,
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
