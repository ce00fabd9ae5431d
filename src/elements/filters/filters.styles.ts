import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  :host {
    display: block;
    background: var(--_surface);
    color: var(--_ink);
    --_size: calc(var(--_text) - 1px);
    --_leading: 1.35;
  }

  .filters {
    display: grid;
    gap: 14px;
  }

  p {
    margin: 0;
  }

  fieldset {
    columns: 160px;
    column-gap: 20px;
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
    margin-block-end: 3px;
    color: var(--_ink-soft);
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    break-inside: avoid;
  }

  .field {
    justify-content: space-between;
  }

  .threshold {
    flex-wrap: wrap;
  }

  input[type='range'] {
    inline-size: 130px;
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
    inline-size: 88px;
  }

  @media (pointer: coarse) {
    label,
    input[type='number'],
    select {
      min-block-size: 44px;
    }
  }
`;
