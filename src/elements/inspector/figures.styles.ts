import { css, type CSSResult } from 'lit';

/** The bar of owners, the chart of a stake and its table. */
export const figureStyles: CSSResult = css`
  figure svg {
    display: block;
    overflow: hidden;
  }

  .bar {
    margin-block-end: 1.1em;
  }

  .bar .certain {
    fill: var(--_stake);
  }

  .bar .majority {
    fill: var(--_majority);
  }

  .bar .possible {
    fill-opacity: 0.35;
    fill: var(--_stake);
  }

  .bar .majority.possible {
    fill: var(--_majority);
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

  path.hatch {
    stroke: var(--_control-line);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  figcaption {
    margin-block-start: 0.35em;
    color: var(--_ink-soft);
  }

  .bar figcaption {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }

  .plot {
    display: grid;
    grid-template: 7em auto / auto 1fr;
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

  .chart path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .chart .level {
    stroke: var(--_majority);
    stroke-width: 2px;
  }

  .chart .area {
    fill: var(--_stake);
    fill-opacity: 0.18;
  }

  .chart .range {
    fill: var(--_stake);
    fill-opacity: 0.55;
  }

  .chart .axis {
    stroke: var(--_control-line);
    stroke-width: 1px;
  }

  .chart .day {
    stroke: var(--_talks);
    stroke-width: 1px;
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
    .bar .certain,
    .bar .majority,
    .bar .possible,
    .chart .area,
    .chart .range,
    rect.hatch {
      fill: CanvasText;
    }

    .bar .gap {
      fill: Canvas;
    }

    .bar .frame,
    .chart .level,
    .chart .axis,
    path.hatch {
      stroke: CanvasText;
    }

    .chart .day {
      stroke: Highlight;
    }
  }
`;
