import { css, unsafeCSS, type CSSResult } from 'lit';

/** Those that the attribute `controls` does not name are left out; their parts have the same names. */
const LEFT_OUT = unsafeCSS(
  ['search', 'views', 'day', 'toolbar', 'timeline', 'legend', 'inspector']
    .map((name) => `:host([controls]:not([controls~=${name}])) [part=${name}]`)
    .join(),
);

/** The places of what an author puts into slots, and what an author leaves out. Loaded where there is such a thing. */
export const authorStyles: CSSResult = css`
  ${LEFT_OUT} {
    display: none !important;
  }

  :host([controls]:not([controls~='inspector'])) .page {
    grid-template-columns: minmax(0, 1fr) 0;
  }

  ::slotted([slot='footer']) {
    grid-column: 1 / -1;
    margin-inline: 20px;
  }

  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    z-index: 7;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  :is(.loaded, .failed) slot[name='poster'] {
    display: none;
  }
`;
