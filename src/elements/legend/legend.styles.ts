import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
    background: var(--_paper);
    font-size: 0.75rem;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }

  :host([hidden]) {
    display: none;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1.4em;
  }

  /* Items and controls flow together, which leaves the graph two more lines of height. */
  ul,
  .controls {
    display: contents;
  }

  li,
  label {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  svg {
    flex: none;
    overflow: visible;
  }

  .count {
    color: var(--_ink-soft);
  }

  .drawn {
    fill: none;
  }

  .drawn.majority {
    stroke: var(--_majority);
  }

  .filled.majority {
    fill: var(--_majority);
  }

  .drawn.stake {
    stroke: var(--_stake);
  }

  .filled.stake {
    fill: var(--_stake);
  }

  .drawn.venture {
    stroke: var(--_venture);
  }

  .filled.venture {
    fill: var(--_venture);
  }

  .drawn.alliance {
    stroke: var(--_alliance);
  }

  .filled.alliance {
    fill: var(--_alliance);
  }

  .drawn.talks {
    stroke: var(--_talks);
  }

  .filled.talks {
    fill: var(--_talks);
  }

  .drawn.ended {
    stroke: var(--_ended);
  }

  .filled.ended {
    fill: var(--_ended);
  }

  .drawn.ink {
    stroke: var(--_ink);
  }

  .filled.ink {
    fill: var(--_ink);
  }

  .drawn.inkSoft {
    stroke: var(--_ink-soft);
  }

  .filled.group {
    fill: var(--_group);
  }

  text {
    font-weight: 700;
    text-anchor: middle;
  }

  input,
  select {
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }

  select {
    padding: 0.15em 0.3em;
    border: 1px solid var(--_control-line);
    border-radius: 0;
    background: var(--_surface);
    color: var(--_ink);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .drawn {
      stroke: CanvasText !important;
    }

    .filled {
      fill: CanvasText !important;
    }
  }
`;
