import { css, type CSSResult } from 'lit';
import { colourClasses } from '../shared/colour-classes.js';
import { COLOUR_TOKENS } from '../shared/token-names.js';

export const styles: CSSResult = css`
  :host {
    background: var(--_paper);
    --_size: calc(var(--_text) - 2px);
    --_leading: 1.3;
  }

  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.2em;
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

  .menu {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.5em;
  }

  .menu button {
    min-block-size: 24px;
    padding: 0 0.6em;
  }

  .panel {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: min(384px, calc(100% - 16px));
    margin: 0;
    padding: 0;
    overflow: auto;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    color: var(--_ink);
  }

  .head {
    display: flex;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    align-items: center;
    justify-content: space-between;
    padding: 10px 18px;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_surface);
  }

  h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-size: 1.533em;
    font-weight: normal;
    line-height: 1.2;
  }

  ownership-filters {
    padding: 14px 18px 16px;
  }

  @media (pointer: coarse) {
    .menu button,
    .controls :is(label, select) {
      min-block-size: 44px;
    }
  }
`;
