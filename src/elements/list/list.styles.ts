import { css, type CSSResult } from 'lit';
import { colourClasses } from '../shared/colour-classes.js';
import { REGION_TOKENS } from '../shared/token-names.js';

export const styles: CSSResult = css`
  :host {
    overflow: auto;
    background: var(--_paper);
    --_leading: 1.35;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    border-inline-start: 5px solid var(--_colour, var(--_ink-soft));
    border-block-end: 1px solid var(--_hairline);
    /* Thousands of rows cost nothing until they are scrolled to. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 64px;
  }

  ${colourClasses(REGION_TOKENS)}

  rect {
    fill: var(--_colour, var(--_ink-soft));
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  li button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 16px;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 9px 14px;
    border: 0;
    background: none;
    text-align: start;
  }

  li button:hover,
  li button[aria-current] {
    background: color-mix(in srgb, var(--_ink) 6%, var(--_paper));
  }

  .name {
    font-weight: 700;
    font-size: 1.143em;
    overflow-wrap: anywhere;
  }

  .facts {
    grid-column: 1 / -1;
    color: var(--_ink-soft);
    overflow-wrap: anywhere;
  }

  svg {
    grid-column: 1 / -1;
    display: block;
    margin-block-start: 2px;
  }

  .filters {
    display: flex;
    gap: 6px;
    padding: 10px 14px;
    overflow-x: auto;
    border-block-end: 1px solid var(--_hairline);
  }

  .filters button {
    flex: none;
    min-inline-size: 44px;
  }

  .filters button,
  .more {
    min-block-size: 44px;
    padding: 0 13px;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  .filters button[aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  .more {
    margin: 14px;
  }

  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
