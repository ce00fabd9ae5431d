import { css, type CSSResult } from 'lit';
import { colourClasses } from '../shared/colour-classes.js';
import { COLOUR_TOKENS } from '../shared/token-names.js';

export const styles: CSSResult = css`
  :host {
    background: var(--_paper);
    font-size: 0.75rem;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
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

  ${colourClasses(COLOUR_TOKENS)}

  .drawn {
    fill: none;
    stroke: var(--_colour);
  }

  .filled {
    fill: var(--_colour);
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
      stroke: CanvasText;
    }

    .filled {
      fill: CanvasText;
    }
  }
`;
