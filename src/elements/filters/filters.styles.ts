import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.8125rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  .filters {
    display: grid;
    gap: 0.9rem;
  }

  p {
    margin: 0;
  }

  fieldset {
    columns: 10rem;
    column-gap: 1.25rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* Of one column, as what it says takes more than half of the width. */
  .wide {
    columns: auto;
  }

  .wide select {
    inline-size: auto;
  }

  legend {
    padding: 0;
    margin-block-end: 0.2rem;
    color: var(--_ink-soft);
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.5rem;
    break-inside: avoid;
  }

  .field {
    justify-content: space-between;
  }

  .count {
    margin-inline-start: auto;
    color: var(--_ink-soft);
  }

  input,
  select {
    flex: none;
  }

  input[type='number'],
  select {
    box-sizing: border-box;
    inline-size: 5.5rem;
  }

  @media (pointer: coarse) {
    label,
    input[type='number'],
    select {
      min-block-size: 2.75rem;
    }
  }
`;
