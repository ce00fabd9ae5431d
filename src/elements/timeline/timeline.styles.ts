import { css, type CSSResult } from 'lit';
import { controlStyles } from '../shared/control.styles.js';

export const styles: CSSResult = css`
  ${controlStyles}

  :host {
    container: timeline / inline-size;
    background: var(--_paper);
    font-size: 0.8125rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  .all {
    display: grid;
    grid-template: 'controls line words' auto / auto minmax(8rem, 1fr) 16rem;
    align-items: center;
    gap: 0.1rem 0.9rem;
  }

  .controls {
    grid-area: controls;
    display: flex;
    gap: 0.4rem;
  }

  button,
  select {
    min-block-size: 2rem;
    min-inline-size: 2rem;
    padding: 0 0.4rem;
  }

  select.days {
    inline-size: 4.2rem;
  }

  .line {
    grid-area: line;
    position: relative;
    block-size: 2.4rem;
    margin-inline: 0.9rem;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
  }

  .line:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    font-size: 0.6875rem;
    text-anchor: middle;
    pointer-events: none;
  }

  .density {
    fill: var(--_hairline);
  }

  .selection .density {
    opacity: 0.6;
  }

  .axis {
    stroke: var(--_control-line);
  }

  .years {
    fill: var(--_ink-soft);
  }

  .mark {
    fill: var(--_majority);
    stroke: var(--_majority);
    font-size: 0.8125rem;
    font-weight: bold;
  }

  .mark:is(.collapsed, .talks, .unconfirmed) {
    fill: var(--_talks);
    stroke: var(--_talks);
  }

  .mark:is(.begun, .ended, .members) {
    fill: var(--_alliance);
    stroke: var(--_alliance);
  }

  .mark text {
    stroke: none;
  }

  .hand {
    stroke: var(--_ink);
    stroke-width: 3;
  }

  .bubble {
    position: absolute;
    inset-block-end: calc(100% + 0.2rem);
    inline-size: max-content;
    max-inline-size: 20rem;
    padding: 0.2rem 0.5rem;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    pointer-events: none;
    z-index: 3;
  }

  .words {
    grid-area: words;
    margin: 0;
    max-block-size: 2.75em;
    overflow: hidden;
  }

  @container timeline (inline-size < 46rem) {
    .all {
      grid-template: 'controls line' auto 'words words' 1.35em / auto minmax(8rem, 1fr);
    }

    .words {
      white-space: nowrap;
      text-overflow: ellipsis;
    }
  }

  @container timeline (inline-size < 30rem) {
    .all {
      grid-template: 'line' auto 'controls' auto 'words' auto / minmax(0, 1fr);
    }

    .words:empty {
      display: none;
    }
  }

  @media (pointer: coarse) {
    button,
    select {
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
    }

    .line {
      padding-block: 0.25rem;
    }
  }
`;
