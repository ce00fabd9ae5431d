import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { NARROW_BELOW_PX } from './widths.js';

/** The title and the controls. */
export const headerStyles: CSSResult = css`
  header {
    grid-area: header;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 24px;
    padding: 6px 20px 5px;
    border-block-end: 1px solid var(--_hairline);
  }

  h1 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.714em;
    line-height: 1.2;
  }

  /* Its place is kept until its code is loaded. */
  ownership-search {
    flex: 1 1 144px;
    max-inline-size: 384px;
    min-block-size: 36px;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }

  .unfold {
    display: none;
  }

  .loading .controls {
    visibility: hidden;
  }

  @media (pointer: coarse) {
    ownership-search,
    header :is(button, input) {
      min-block-size: 44px;
    }

    header button {
      min-inline-size: 44px;
    }
  }

  .day,
  .day label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_ink-soft);
  }

  input {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 36px;
    box-sizing: border-box;
    padding: 0 10px;
  }

  /* One line for the title and all controls. */
  @container explorer (inline-size < 1440px) {
    .day-word {
      display: none;
    }

    .controls {
      gap: 8px 12px;
    }

    .controls :is(button, input) {
      padding-inline: 7px;
    }
  }

  /* One line for the controls, also where each is as wide as a finger. */
  @container explorer (${NARROW_BELOW_PX}px <= inline-size < 900px) {
    .controls {
      gap: 6px;
    }

    .controls :is(button, input) {
      padding-inline: 5px;
    }
  }

  @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
    header {
      gap: 6px;
      padding: 8px 14px;
    }

    h1 {
      font-size: 1.371em;
    }

    ownership-search {
      flex-basis: 44px;
      min-block-size: 44px;
    }

    .controls {
      flex: 1 0 100%;
      justify-content: space-between;
      gap: 6px;
    }

    .day {
      gap: 5px;
    }

    .controls button {
      padding-inline: 6px;
    }

    .controls .joined {
      flex-wrap: wrap;
    }

    /* Beside a picture, what is used less is one press away; an author who chooses has few controls. */
    :host(:not([controls])) .page:not(.panel) .unfold {
      display: block;
      padding-inline: 6px;
      min-block-size: 44px;
    }

    :host(:not([controls])) .page:not(.panel, .unfolded) :is(.copy-link, .toolbar),
    :host(:not([controls])) .focus:not(.unfolded) .controls {
      display: none;
    }

    /* The way back is below, and names what it leads to. */
    :host(:not([controls])) .focus:not(.unfolded) h1 {
      ${visuallyHidden};
    }

    .controls .joined button {
      padding-inline: 3px;
    }
  }

  /* At a high zoom the space of the title is worth more to the picture; its page has a title as well. */
  @media (height < 416px) {
    @container explorer (inline-size < ${NARROW_BELOW_PX}px) {
      h1 {
        ${visuallyHidden};
      }
    }
  }
`;
