import { css, type CSSResult } from 'lit';
import { visuallyHidden } from '../shared/visually-hidden.js';
import { NARROW_BELOW_REM } from './widths.js';

/** The title and the controls. */
export const headerStyles: CSSResult = css`
  header {
    grid-area: header;
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
    padding: 0.75rem 1.25rem 0.6rem;
    border-block-end: 1px solid var(--_hairline);
  }

  h1 {
    margin: 0;
    font-family: var(--_font-display);
    font-weight: normal;
    font-size: 1.5rem;
    line-height: 1.2;
  }

  /* Its place is kept until its code is loaded. */
  ownership-search {
    flex: 1 1 9rem;
    max-inline-size: 24rem;
    min-block-size: 2.25rem;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
  }

  .loading .controls {
    visibility: hidden;
  }

  @media (pointer: coarse) {
    ownership-search,
    .controls :is(button, input) {
      min-block-size: 2.75rem;
    }

    .controls button {
      min-inline-size: 2.75rem;
    }
  }

  .day {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--_ink-soft);
  }

  .day label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  input {
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    min-block-size: 2.25rem;
    box-sizing: border-box;
    padding: 0 0.6rem;
  }

  /* Also with the focus on a part of it, such as what opens the calendar. */
  input:is(:focus-visible, :focus-within) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  /* One line for the title and all controls. */
  @container explorer (inline-size < 90rem) {
    .day-word {
      display: none;
    }

    .controls {
      gap: 0.5rem 0.75rem;
    }

    .controls :is(button, input) {
      padding-inline: 0.45rem;
    }
  }

  @container explorer (inline-size < ${NARROW_BELOW_REM}rem) {
    header {
      gap: 0.4rem;
      padding: 0.5rem 0.9rem;
    }

    h1 {
      font-size: 1.2rem;
    }

    ownership-search {
      flex-basis: 6rem;
      min-block-size: 2.75rem;
    }

    .controls {
      flex: 1 0 100%;
      justify-content: space-between;
      gap: 0.4rem;
    }

    .day {
      gap: 0.3rem;
    }

    .save-word {
      display: none;
    }

    .controls button {
      padding-inline: 0.35rem;
    }

    .controls .joined button {
      padding-inline: 0.2rem;
    }
  }

  /* At a high zoom the space of the title is worth more to the picture; its page has a title as well. */
  @media (height < 26rem) {
    @container explorer (inline-size < ${NARROW_BELOW_REM}rem) {
      h1 {
        ${visuallyHidden};
      }
    }
  }
`;
