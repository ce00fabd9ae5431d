import { css, unsafeCSS, type CSSResult } from 'lit';
import { COLOUR_TOKENS, FONT_TOKENS, REGION_TOKENS } from '../shared/token-names.js';

function listOf(tokens: Readonly<Record<string, string>>): CSSResult {
  return unsafeCSS(
    Object.values(tokens)
      .map((name) => `var(${name})`)
      .join(', '),
  );
}

const THEME_COLOURS = listOf({ ...COLOUR_TOKENS, ...REGION_TOKENS });
const THEME_FONTS = listOf(FONT_TOKENS);

export const styles: CSSResult = css`
  :host {
    position: relative;
    block-size: 30rem;
    background: var(--_paper);
    font-size: 0.875rem;
    line-height: 1.4;
  }

  /* Not the host itself: pages often set its display, and that outranks what is set in here. */
  .stage {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
  }

  /* Its words may stand one below the other, so it asks for 40rem and is content with less. */
  .stage::after {
    content: '. .';
    font-size: 0;
    word-spacing: 40rem;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  .canvas {
    position: absolute;
    inset: 0;
  }

  /* Until the reader engages the graph, one finger scrolls the page. */
  .frame {
    grid-row: 2;
    position: relative;
    touch-action: pan-x pan-y;
    overflow: hidden;
  }

  .frame.engaged {
    touch-action: none;
  }

  /* The list stands for the canvas to the keyboard and to screen readers; only its focus ring is seen. */
  .nodes {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 0;
    overflow: hidden;
    pointer-events: none;
    list-style: none;
    color: transparent;
    outline: none;
  }

  .nodes li {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .nodes:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
  }

  /* It keeps its place, so that whether the graph has enough space never depends on it. */
  .covered {
    visibility: hidden;
  }

  .toolbar {
    flex-wrap: wrap;
    justify-content: flex-end;
    padding: 0.5rem;
  }

  select:focus-visible,
  ul:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  button.primary {
    color: var(--_surface);
    background: var(--_ink);
    border-color: var(--_ink);
  }

  .note {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-start: 0.75rem;
    max-inline-size: calc(100% - 1.5rem);
    margin: 0;
    padding: 0.25rem 0.6rem;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    pointer-events: none;
  }

  .note[hidden],
  .frame:not(:hover) .note.idle {
    display: none;
  }

  .state {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    padding: 1.5rem;
    text-align: center;
    background: var(--_paper);
    overflow: auto;
  }

  .state p {
    margin: 0;
    color: var(--_ink-soft);
  }

  .failure {
    grid-template-columns: minmax(0, 46rem);
    justify-content: center;
    justify-items: stretch;
    align-content: start;
    gap: 0.75rem;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .failure h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.5rem;
  }

  .failure ul {
    margin: 0;
    padding: 0 0 0 1.2rem;
    overflow: auto;
  }

  .failure li + li {
    margin-block-start: 0.5rem;
  }

  .failure code {
    color: var(--_ink-soft);
  }

  .failure button {
    justify-self: start;
  }

  dialog {
    inline-size: min(22rem, calc(100% - 2rem));
    box-sizing: border-box;
    padding: 1.25rem 1.5rem;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  form {
    display: grid;
    gap: 0.9rem;
  }

  dialog h2 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.375rem;
  }

  fieldset {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.4rem;
    color: var(--_ink-soft);
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .field {
    justify-content: space-between;
    color: var(--_ink-soft);
  }

  select {
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 2.25rem;
    padding: 0 0.4rem;
  }

  input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .error {
    margin: 0;
    color: var(--_talks);
  }

  .actions {
    display: flex;
    justify-content: flex-end;
    gap: 0.5rem;
  }

  .probe,
  .theme-watch {
    forced-color-adjust: none;
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  /*
   * A transition starts whenever the page changes a colour or a font, by whatever
   * means. All that the theme reads is named in two properties.
   */
  .theme-watch {
    background-image: linear-gradient(${THEME_COLOURS});
    font-family: ${THEME_FONTS};
    transition: all 1ms step-end;
    transition-behavior: allow-discrete;
  }
`;
