import { css, type CSSResult } from 'lit';
import { dateErrorStyles } from '../shared/date-error.styles.js';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { NARROW_BELOW_PX, WIDE_FROM_PX } from './widths.js';

/** What comes after the first picture: the ways past the header, the buttons for the list of keys and for more groups, and what the search and the day need while they are used. */
export const controlsStyles: CSSResult = css`
  /* Also with the focus on a part of it, such as what opens the calendar. */
  input:is(:focus-visible, :focus-within) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .skip {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
    z-index: 4;
  }

  .live,
  .skip button:not(:focus) {
    ${visuallyHidden};
    margin: 0;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }

  /* Where there is a picture, the button is in the legend. */
  ownership-open {
    grid-area: graph;
    place-self: end center;
    margin-block-end: 24px;
    z-index: 2;
  }

  /* Below the sentence that says that there is no data. */
  .page.none {
    grid-template-columns: minmax(0, 1fr) 0;
  }

  .page.none ownership-open {
    place-self: center;
    margin-block: 112px 0;
  }

  .page:not(.none, .failed) ownership-open::part(button) {
    display: none;
  }

  .in-menu {
    min-block-size: 24px;
    padding: 0 0.6em;
  }

  .more {
    grid-area: legend;
    place-self: start end;
    position: relative;
    z-index: 1;
    margin: 5px 14px;
    padding: 3px 6px;
    min-block-size: 24px;
    font-size: 0.857em;
    border: 0;
    background: none;
    color: var(--_ink-soft);
    text-decoration: underline;
  }

  /* Below the picture, at the end. */
  .more ~ aside ownership-legend {
    padding-inline-end: 118px;
  }

  @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
    /* Little is left beside the sheet, and it is for rows. */
    .page:has(aside:is(.half, .full))
      :is(ownership-table, ownership-changes, ownership-storyline)::part(toolbar) {
      display: none;
    }

    /* As wide as the header while somebody types. */
    ownership-search:focus-within::part(field) {
      position: absolute;
      inset-inline: 14px;
    }

    /* Beside what opens the sheet, as long as it is closed. */
    .more {
      grid-area: sheet;
      align-self: start;
      margin: 0 6px;
      min-block-size: 44px;
      font-size: inherit;
    }

    .page:has(aside:not(.closed)) .more {
      display: none;
    }

    .more ~ aside ownership-legend {
      padding-inline-end: 20px;
    }
  }

  ${dateErrorStyles}

  .questions {
    display: none;
  }

  /* They act on the picture, which is not to be seen; in one line with others their place is kept. */
  @container explorer (${NARROW_BELOW_PX}px <= inline-size) {
    .panel .toolbar {
      display: flex;
      visibility: hidden;
    }
  }

  /* While nothing is selected, the inspector comes over the picture when it is asked for. */
  @container explorer (${NARROW_BELOW_PX}px <= inline-size < ${WIDE_FROM_PX}px) {
    .page:not(.selecting) .questions {
      display: revert;
    }

    .page:not(.selecting):has(aside:not(.closed)) ownership-inspector {
      display: block;
    }
  }

  /* Beside what is said of the address stands the inspector, where it has a place. */
  @container explorer (${WIDE_FROM_PX}px <= inline-size) {
    .page {
      --_beside: 352px;
    }
  }

  @container explorer (${NARROW_BELOW_PX}px <= inline-size) {
    .page.selecting {
      --_beside: 352px;
    }
  }

  @media (pointer: coarse) {
    .skip button:focus,
    .in-menu,
    .more {
      min-block-size: 44px;
    }
  }
`;
