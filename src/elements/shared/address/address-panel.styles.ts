import { css, type CSSResult } from 'lit';

/** What is said of the address, below the line of the buttons, and the dialog with the link. */
export const addressPanelStyles: CSSResult = css`
  .address {
    position: absolute;
    inset-block-start: calc(100% + 0.35rem);
    /* What stands at the end, such as an inspector, has a width of --_beside. */
    inset-inline-end: calc(var(--_beside, 0rem) + 0.6rem);
    z-index: 3;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(26rem, calc(100% - var(--_beside, 0rem) - 1.2rem));
    display: flex;
    align-items: start;
    gap: 0.75rem;
    overflow-wrap: anywhere;
  }

  .address.shown {
    padding: 0.45rem 0.75rem;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  .address p,
  .link-dialog p {
    margin: 0;
  }

  .address button {
    flex: none;
  }

  .link-dialog input {
    font: inherit;
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0 0.6rem;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_control-line);
  }

  .link-dialog input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;
