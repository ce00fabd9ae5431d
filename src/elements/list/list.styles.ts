import { css, type CSSResult } from 'lit';
import { colourClasses } from '../shared/colour-classes.js';
import { REGION_TOKENS } from '../shared/token-names.js';

export const styles: CSSResult = css`
  :host {
    overflow: auto;
    background: var(--_paper);
    font-size: 0.875rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
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
    contain-intrinsic-block-size: auto 4rem;
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
    gap: 0.1rem 1rem;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.55rem 0.9rem;
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
    font-size: 1rem;
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
    margin-block-start: 0.15rem;
  }

  .filters {
    display: flex;
    gap: 0.4rem;
    padding: 0.6rem 0.9rem;
    overflow-x: auto;
    border-block-end: 1px solid var(--_hairline);
  }

  .filters button {
    flex: none;
    min-inline-size: 2.75rem;
  }

  .filters button,
  .more {
    min-block-size: 2.75rem;
    padding: 0 0.8rem;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  .filters button[aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  .more {
    margin: 0.9rem;
  }

  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
