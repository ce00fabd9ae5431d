import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* Only its dialog is seen, which is over everything. */
  :host {
    position: absolute;
    font-size: 0.875rem;
    line-height: 1.4;
  }

  dialog {
    inline-size: min(46rem, calc(100% - 2rem));
    max-block-size: calc(100% - 2rem);
  }

  dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    overflow: hidden;
  }

  dialog form {
    grid-template-rows: auto minmax(0, 1fr) auto;
    min-block-size: 0;
  }

  .places {
    overflow: auto;
  }

  /* Not what scrolls: columns of a limited height go on sideways. */
  .columns {
    columns: 20rem 2;
    column-gap: 2.5rem;
  }

  .places:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  section + section {
    margin-block-start: 1rem;
  }

  h3 {
    margin: 0 0 0.3rem;
    color: var(--_ink-soft);
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.07em;
    text-transform: uppercase;
    break-after: avoid;
  }

  dl,
  dd {
    margin: 0;
  }

  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_hairline);
    break-inside: avoid;
  }

  dd {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
  }

  .stroke {
    display: inline-block;
    margin-block: 0.1rem;
    white-space: nowrap;
  }

  .or {
    color: var(--_ink-soft);
  }

  kbd {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 1.6rem;
    padding: 0.05rem 0.35rem;
    border: 1px solid var(--_control-line);
    font: inherit;
    text-align: center;
  }

  kbd + kbd {
    margin-inline-start: 0.2rem;
  }

  @media (pointer: coarse) {
    .actions button {
      min-block-size: 2.75rem;
    }
  }
`;
