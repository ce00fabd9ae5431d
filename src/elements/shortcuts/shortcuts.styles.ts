import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  /* Only its dialog is seen, which is over everything. */
  :host {
    position: absolute;
    --_leading: 1.4;
  }

  dialog {
    inline-size: min(736px, calc(100% - 32px));
    max-block-size: calc(100% - 32px);
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
    columns: 320px 2;
    column-gap: 40px;
  }

  .places:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  section + section {
    margin-block-start: 16px;
  }

  h3 {
    margin: 0 0 5px;
    color: var(--_ink-soft);
    font-size: 0.857em;
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
    gap: 16px;
    padding-block: 4px;
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
    margin-block: 2px;
    white-space: nowrap;
  }

  .or {
    color: var(--_ink-soft);
  }

  kbd {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 26px;
    padding: 1px 6px;
    border: 1px solid var(--_control-line);
    font: inherit;
    text-align: center;
  }

  kbd + kbd {
    margin-inline-start: 3px;
  }

  @media (pointer: coarse) {
    .actions button {
      min-block-size: 44px;
    }
  }
`;
