import { css, type CSSResult } from 'lit';

/**
 * The custom properties that every element shares, with their default palette,
 * and what no element takes over from the text around it: its size is that of
 * `--ownership-font-size`, whatever the page's is, and English reads from left to right. Every element is a block.
 * A page sets any `--ownership-*` on the element or on an ancestor; the system's
 * colour scheme, or `color-scheme` on the page, chooses between light and dark.
 */
export const tokens: CSSResult = css`
  :host {
    display: block;
    --_paper: var(--ownership-paper, light-dark(#fdfcf9, #16181b));
    --_surface: var(--ownership-surface, light-dark(#ffffff, #1e2125));
    --_group: var(--ownership-group, light-dark(#f2efe6, #22262b));
    --_ink: var(--ownership-ink, light-dark(#1a1a1a, #eceae4));
    --_ink-soft: var(--ownership-ink-soft, light-dark(#55585c, #a9adb3));
    --_hairline: var(--ownership-hairline, light-dark(#d9d5cc, #3a3e44));
    --_control-line: var(--ownership-control-line, light-dark(#85827b, #7d838b));
    --_stake: var(--ownership-stake, light-dark(#61748a, #8fa3ba));
    --_majority: var(--ownership-majority, light-dark(#17365c, #d3e2f5));
    --_alliance: var(--ownership-alliance, light-dark(#0b7a5b, #4cc9a0));
    --_talks: var(--ownership-talks, light-dark(#b3361f, #ff8a70));
    --_ended: var(--ownership-ended, light-dark(#85827b, #7d838b));
    --_venture: var(--ownership-venture, light-dark(#6b6b66, #a3a49e));
    --_region-americas: var(--ownership-region-americas, light-dark(#2f6296, #74a5d8));
    --_region-europe: var(--ownership-region-europe, light-dark(#1b8079, #4fb8b0));
    --_region-africa: var(--ownership-region-africa, light-dark(#8a4f1d, #c98a52));
    --_region-middle-east: var(--ownership-region-middle-east, light-dark(#8a6d3b, #c4a46a));
    --_region-south-asia: var(--ownership-region-south-asia, light-dark(#6b7a1f, #a9b955));
    --_region-china: var(--ownership-region-china, light-dark(#a8760b, #d9a940));
    --_region-east-asia: var(--ownership-region-east-asia, light-dark(#b5403a, #e0857f));
    --_region-south-east-asia: var(
      --ownership-region-south-east-asia,
      light-dark(#7a55a3, #b294d6)
    );
    --_accent: var(--ownership-accent, light-dark(#17365c, #d3e2f5));
    --_font: var(
      --ownership-font,
      'Helvetica Neue',
      Helvetica,
      Arial,
      'Liberation Sans',
      sans-serif
    );
    --_font-display: var(
      --ownership-font-display,
      Georgia,
      'Times New Roman',
      'Liberation Serif',
      serif
    );
    --_text: var(--ownership-font-size, 14px);
    --_size: var(--_text);
  }

  /* Weaker than any other rule in here, and out of reach of rules for everything in the page. */
  :where(:host) > * {
    font: var(--_size) / var(--_leading, 1.4) var(--_font);
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    direction: ltr;
    writing-mode: horizontal-tb;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: normal;
    word-break: normal;
    line-break: auto;
    hyphens: manual;
    cursor: auto;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([hidden]) {
    display: none;
  }

  /* The browser does not force colours on a canvas. Dashes and shapes still differ. */
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_surface: Canvas;
      --_group: color-mix(in srgb, CanvasText 20%, Canvas);
      --_ink: CanvasText;
      --_ink-soft: CanvasText;
      --_hairline: CanvasText;
      --_control-line: CanvasText;
      --_stake: CanvasText;
      --_majority: CanvasText;
      --_alliance: LinkText;
      --_talks: CanvasText;
      --_ended: GrayText;
      --_venture: CanvasText;
      --_region-americas: CanvasText;
      --_region-europe: CanvasText;
      --_region-africa: CanvasText;
      --_region-middle-east: CanvasText;
      --_region-south-asia: CanvasText;
      --_region-china: CanvasText;
      --_region-east-asia: CanvasText;
      --_region-south-east-asia: CanvasText;
      --_accent: Highlight;
    }
  }
`;

/**
 * The width of elements whose contents adapt to any width: that of their place,
 * margins left out, also as an item of a flex row. Where the place takes its
 * width from its contents, as a float does, they ask for 640px.
 */
export const widthOfPlace: CSSResult = css`
  :host {
    box-sizing: border-box;
    min-inline-size: 0;
    inline-size: 100%;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    contain-intrinsic-inline-size: min(640px, 90vw);
  }
`;
