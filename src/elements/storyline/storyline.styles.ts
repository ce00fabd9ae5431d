import { css, type CSSResult } from 'lit';
import { panel } from '../shared/panel.js';
import { bar } from '../shared/bar.js';
import { colourClasses } from '../shared/colour-classes.js';
import { REGION_TOKENS } from '../shared/token-names.js';
import { inText, underlined, underlinedMore } from '../shared/underlined.js';
import { visuallyHidden } from '../shared/visually-hidden.js';

export const styles: CSSResult = css`
  :host {
    ${panel};
    container: storyline / inline-size;
    --_leading: 1.45;
  }

  :host([hidden]) {
    display: none;
  }

  .visually-hidden {
    ${visuallyHidden};
  }

  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .bar {
    ${bar};
    flex: none;
  }

  h2 {
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.286em;
  }

  .summary {
    color: var(--_ink-soft);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    margin-inline-start: auto;
  }

  .notice {
    padding: 19px 14px;
  }

  .scroll {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    position: relative;
  }

  .chart {
    position: relative;
    inline-size: max-content;
  }

  svg {
    display: block;
  }

  .plot {
    cursor: crosshair;
  }

  /* The years stay in view. */
  .axis {
    position: sticky;
    z-index: 1;
    background: var(--_paper);
    cursor: crosshair;
  }

  /* In one cell, within which the axis can stay. */
  .across {
    display: grid;
  }

  .across > svg {
    grid-area: 1 / 1;
  }

  .across .axis {
    align-self: start;
    inset-block-start: 0;
  }

  .down .axis {
    inset-inline-start: 0;
    float: left;
  }

  text {
    font: 12px var(--_font);
    fill: var(--_ink-soft);
  }

  .year-text {
    font-size: 11px;
  }

  .name.head {
    font-weight: 700;
    fill: var(--_ink);
  }

  .ground {
    fill: var(--_group);
  }

  .year {
    stroke: var(--_hairline);
    stroke-width: 1px;
    stroke-opacity: 0.6;
  }

  path {
    fill: none;
  }

  path.ground {
    fill: var(--_group);
    stroke: none;
  }

  ${colourClasses(REGION_TOKENS)}

  .lane .line {
    stroke: var(--_colour, var(--_ink-soft));
  }

  .owner .line {
    stroke-dasharray: 8 2;
  }

  .whole {
    fill: var(--_paper);
  }

  .hatch {
    fill: var(--_hairline);
  }

  .area {
    fill: color-mix(in srgb, var(--_colour, var(--_ink-soft)) 26%, var(--_paper));
    stroke: var(--_paper);
  }

  .owners .name:not(.head) {
    fill: var(--_ink);
    pointer-events: none;
  }

  .edge {
    stroke: var(--_paper);
  }

  .stake .line {
    stroke: var(--_stake);
  }

  .succession .line {
    stroke: var(--_ink-soft);
    stroke-dasharray: 3 2;
  }

  .touch {
    stroke: var(--_venture);
    stroke-width: 0.75px;
  }

  .touch.talks {
    stroke: var(--_talks);
    stroke-width: 1.5px;
    stroke-dasharray: 1.5 4;
  }

  .mark circle {
    fill: var(--_paper);
    stroke: var(--_venture);
  }

  .mark text {
    fill: var(--_talks);
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3px;
  }

  [data-tie],
  [data-lane] {
    cursor: pointer;
  }

  .hit {
    stroke: transparent;
    stroke-width: 14px;
    pointer-events: stroke;
  }

  .day {
    stroke: var(--_accent);
    stroke-width: 1.5px;
    pointer-events: none;
  }

  .off {
    opacity: 0.25;
  }

  .names.off {
    opacity: 0.55;
  }

  .words:not(.visually-hidden) {
    padding: 10px 14px;
    display: grid;
    gap: 6px;
    max-inline-size: 768px;
  }

  .words button {
    ${inText};
    ${underlined};
    font-weight: 700;
    color: var(--_ink);
  }

  .words button:hover:hover {
    background: none;
    ${underlinedMore};
  }

  .words button[aria-current='true'] {
    background: color-mix(in srgb, var(--_ink) 10%, var(--_paper));
  }

  .foot {
    flex: none;
    box-sizing: border-box;
    padding: 5px 14px;
    border-block-start: 1px solid var(--_hairline);
    font-size: 0.929em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    color: var(--_ink-soft);
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 5px;
  }

  @media (pointer: coarse) {
    .bar button {
      min-block-size: 44px;
    }

    .words:not(.visually-hidden) button {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .ground {
      fill: none;
      stroke: GrayText;
    }

    .off {
      opacity: 0.5;
    }
  }
`;
