import { css, type CSSResult } from 'lit';
import { field } from '../shared/field.js';
import { dateErrorStyles } from '../shared/date-error.styles.js';
import { visuallyHidden } from '../shared/visually-hidden.js';

/** The bar lies over the space that the graph keeps free above a comparison. */
export const comparisonBarStyles: CSSResult = css`
  .comparison {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    box-sizing: border-box;
    block-size: var(--_comparison);
    padding-inline: 10px;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_paper);
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .comparison p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    line-height: 1.25;
    color: var(--_ink-soft);
  }

  .comparison button {
    flex: none;
    min-block-size: 30px;
    padding-inline: 8px;
  }

  .comparison .days {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    gap: 8px;
    overflow-x: auto;
  }

  /* What is wrong with a day is said below it. */
  .comparison .days:has(.day-error) {
    overflow: visible;
  }

  .comparison .day {
    position: relative;
    flex: none;
    display: flex;
  }

  .comparison .day-word {
    ${visuallyHidden};
  }

  .comparison input {
    ${field};
    min-block-size: 30px;
    padding: 0 6px;
  }

  .comparison .day button {
    margin-inline-start: -1px;
  }

  ${dateErrorStyles}

  .comparison ~ .focus-bar {
    inset-block-start: var(--_comparison);
  }

  @media (pointer: coarse) {
    .comparison :is(button, input) {
      min-block-size: 44px;
    }
  }
`;
