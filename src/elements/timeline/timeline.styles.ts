import { css, type CSSResult } from 'lit';
import { controlStyles } from '../shared/control.styles.js';

export const styles: CSSResult = css`
  ${controlStyles}

  :host {
    container: timeline / inline-size;
    background: var(--_paper);
    --_size: calc(var(--_text) - 1px);
    --_leading: 1.35;
  }

  .all {
    display: grid;
    grid-template: 'controls line words' auto / auto minmax(128px, 1fr) 256px;
    align-items: center;
    gap: 1.6px 14.4px;
  }

  .controls {
    grid-area: controls;
    display: flex;
    gap: 6.4px;
  }

  button,
  select {
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 0 6.4px;
  }

  select.days {
    inline-size: 5.6em;
  }

  .line {
    grid-area: line;
    position: relative;
    block-size: 38.4px;
    margin-inline: 14.4px;
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
    font-size: 11px;
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
    font-size: 13px;
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
    inset-block-end: calc(100% + 3.2px);
    inline-size: max-content;
    max-inline-size: 320px;
    padding: 3.2px 8px;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    pointer-events: none;
    z-index: 3;
  }

  /* As high without words, so that what is above never moves. */
  .words {
    grid-area: words;
    margin: 0;
    block-size: 2.7em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  @container timeline (inline-size < 840px) {
    .all {
      grid-template: 'controls line' auto 'controls words' 1.35em / auto minmax(128px, 1fr);
      row-gap: 0;
    }

    .words {
      block-size: 1.35em;
      -webkit-line-clamp: 1;
      margin-inline: 14.4px;
    }
  }

  @container timeline (inline-size < 480px) {
    .all {
      grid-template: 'line' auto 'controls' auto 'words' auto / minmax(0, 1fr);
    }

    .words {
      display: block;
      block-size: auto;
      margin-inline: 0;
    }
  }

  @media (pointer: coarse) {
    button,
    select {
      min-block-size: 44px;
      min-inline-size: 44px;
    }

    .line {
      padding-block: 4px;
    }

    /* What is below it takes the rest of the height of the buttons. */
    @container timeline (480px <= inline-size < 840px) {
      .line {
        padding-block: 0;
      }
    }
  }
`;
