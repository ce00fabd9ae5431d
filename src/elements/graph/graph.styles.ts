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

/** The graph itself. */
export const graphStyles: CSSResult = css`
  :host {
    position: relative;
    block-size: 480px;
    background: var(--_paper);
    --_leading: 1.4;
    --_comparison: 46px;
  }

  /* Not the host itself: pages often set its display, and that outranks what is set in here. */
  .stage {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
  }

  /* Its words may stand one below the other, so it asks for 640px and is content with less. */
  .stage::after {
    content: '. .';
    font-size: 0;
    word-spacing: 640px;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  /* Whole pixels: Cytoscape would stretch its canvases by a part of one. */
  .canvas {
    --_above: 0px;
    position: absolute;
    inset: var(--_above) 0 0;
    inline-size: round(down, 100%, 1px);
    block-size: round(down, 100% - var(--_above), 1px);
  }

  /* Room for what says which days are compared, before its code is there. */
  .compared {
    --_above: var(--_comparison);
  }

  /* Until the reader engages the graph, one finger scrolls the page. */
  .frame {
    grid-row: 2;
    position: relative;
    touch-action: pan-x pan-y;
    overflow: hidden;
  }

  /* Where the height is that of what is inside, there is some. */
  .frame::after {
    content: '';
    display: block;
    block-size: 420px;
  }

  .frame.engaged {
    touch-action: none;
  }

  /* It keeps its place, so that whether the graph has enough space never depends on it. */
  .covered {
    visibility: hidden;
  }

  .bar {
    position: relative;
  }

  .toolbar {
    flex-wrap: wrap;
    justify-content: flex-end;
    padding: 8px;
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
