import { css, type CSSResult } from 'lit';
import { inText, underlined, underlinedMore } from '../shared/underlined.js';

/** Buttons and links. */
export const controlStyles: CSSResult = css`
  button {
    ${inText};
    font: inherit;
    cursor: pointer;
  }

  button,
  a {
    ${underlined};
  }

  button:hover,
  a:hover {
    ${underlinedMore};
  }

  .entry-heading .party,
  .entries > li > .party,
  .starts .party,
  .tie {
    font-weight: 600;
  }

  /* Its place is kept until its code is loaded. */
  ownership-search {
    min-block-size: 36px;
  }

  .soft-button {
    color: var(--_ink-soft);
  }

  .kicker .soft-button {
    font-weight: 400;
    letter-spacing: 0;
    text-transform: none;
    font-size: 1.2em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (pointer: coarse) {
    .entries > li > .tie,
    .entry-heading .party,
    .soft-button,
    .more > summary {
      min-block-size: 44px;
    }

    .kicker {
      align-items: center;
    }

    .soft-button {
      min-inline-size: 44px;
      text-align: end;
    }
  }
`;
